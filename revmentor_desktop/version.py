"""The program's version, read at build time and shown in the window."""

VERSION = "0.1.0"
