"""Start revmentor-cli: `python -m revmentor_desktop.cli`."""

from revmentor_desktop.cli.start import main

if __name__ == "__main__":
    main()
