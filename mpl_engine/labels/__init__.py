"""Labels that leave the program or come into it: tables, COCO, class folders; which row is about which picture."""
