// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/iconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace rollbook::icons {

namespace {

QString path(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

bool pointsAlongText(const QString &name)
{
    return name == "chevron-left"_L1 || name == "chevron-right"_L1 || name == "first"_L1 || name == "last"_L1;
}

QByteArray tinted(const QString &name, const QColor &color)
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

} // namespace

QIcon icon(const QString &name, Token token, Token onToken)
{
    return exists(name) ? QIcon(new IconEngine(name, token, onToken)) : QIcon();
}

QIcon themed(const QString &themeName, const QString &name)
{
    return QIcon::fromTheme(themeName, icon(name));
}

void paint(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int side = qRound(qMin(rect.width(), rect.height()));
    if (side <= 0)
        return;
    const QPointF at = rect.center() - QPointF(side / 2.0, side / 2.0);
    painter->drawPixmap(QPointF(qRound(at.x() * ratio) / ratio, qRound(at.y() * ratio) / ratio),
                        pixmap(name, color, side, ratio));
}

QPixmap pixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const bool mirrored = QGuiApplication::isRightToLeft() && pointsAlongText(name);
    const QString key = u"rollbook:%1:%2:%3:%4:%5"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    if (QSvgRenderer renderer(tinted(name, color)); renderer.isValid()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(color.alphaF());
        if (mirrored) {
            painter.translate(pixmap.width(), 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool exists(const QString &name)
{
    return QFile::exists(path(name));
}

} // namespace rollbook::icons
