"""Builds under attack: full disks, kills, an editor who saves meanwhile, other machines."""
