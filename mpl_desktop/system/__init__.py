"""The program on its system: settings, log, crashes, memory, one instance."""
