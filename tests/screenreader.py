# SPDX-FileCopyrightText: 2026 The Rollbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told of the window, read through AT-SPI as one does. Run by screenreader-session.sh."""

import sys
import time

import pyatspi

PATIENCE = 120  # seconds, for a busy machine
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "list item",
    "menu item", "link", "slider", "spin button", "page tab",
}
KNOWN = CONTROLS | {
    "application", "frame", "filler", "panel", "label", "table", "table cell", "table row header",
    "table column header", "table row", "list", "scroll bar", "split pane", "layered pane", "image", "separator",
    "tool bar", "menu", "popup menu", "dialog", "alert", "status bar", "progress bar", "grouping", "scroll pane",
    "viewport", "heading", "form", "section", "tree", "tool tip", "window", "paragraph", "canvas", "icon",
}


def everything(top):
    found, waiting = [], [top]
    while waiting:
        one = waiting.pop()
        if one is None:
            continue
        found.append(one)
        waiting.extend(one.getChildAtIndex(i) for i in range(min(one.childCount, 500)))
    return found


def read():
    """All objects of the window with role, name and states; None while it is not there with its rows."""
    window = next((a for a in pyatspi.Registry.getDesktop(0) if a and a.name == "rollbook"), None)
    if window is None:
        return None
    objects = []
    for one in everything(window):
        try:
            objects.append((one.getRoleName(), (one.name or "").strip(), one.getState()))
        except Exception:  # it went while it was read
            continue
    rows = [name for role, name, _ in objects if role == "table cell" and name]
    return objects if len(rows) > 50 else None


def main():
    end = time.monotonic() + PATIENCE
    objects = None
    while objects is None and time.monotonic() < end:
        time.sleep(0.5)
        try:
            objects = read()
        except Exception as fault:  # the bus is being set up
            print("waiting:", fault)
    if objects is None:
        print("The window is not on the bus.")
        return 1

    def shown(states):
        return states.contains(pyatspi.STATE_SHOWING)

    faults = []
    for role, name, states in objects:
        if role not in KNOWN:
            faults.append(f"role that says nothing: {role} \"{name}\"")
        if shown(states) and role in CONTROLS and len(name) < 2 and not name.isalnum():
            faults.append(f"{role} without a name")
    names = {role: {n for r, n, s in objects if r == role and shown(s)} for role, _, _ in objects}
    for role, wanted in {
        "push button": ["Columns", "Export", "Refresh", "Next page"],
        "table": ["Customers"],
        "table column header": ["Name", "Email", "Phone"],
        "text": ["Find in this report"],
    }.items():
        for name in wanted:
            if not any(one.startswith(name) for one in names.get(role, set())):
                faults.append(f"no {role} \"{name}\" among {sorted(names.get(role, set()))[:30]}")
    rows = [name for role, name, _ in objects if role == "table cell" and ", new" in name]
    if not rows:
        faults.append("no row is read as \"name, flags, membership\"")
    print(f"{len(objects)} objects read")
    for fault in sorted(set(faults)):
        print(fault)
    return 1 if faults else 0


sys.exit(main())
