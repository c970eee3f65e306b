// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

/// Base of every test class: a test fails on any warning that is not one of the five that the
/// offscreen platform prints by itself, two of them for every pop-up and one for a tray, and nothing depends on the
/// developer's locale or settings.
/// A subclass with its own init() calls TestCase::init() first.
class TestCase : public QObject {
    Q_OBJECT
protected Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!QObject::connect: No such signal QPlatformNativeInterface::systemTrayWindowChanged"
                           "|This plugin does not support (propagateSizeHints|raise\\(\\)$|grabbing the keyboard$)"
                           "|QStandardPaths: (XDG_RUNTIME_DIR|runtime directory)).*")));
    }
};
