// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/pictures/PictureCanvas.h"

#include "ui/shell/Colours.h"

#include <QPainter>
#include <QPainterPath>

namespace ringdown::messages {
namespace {

constexpr int canvasRadius = 6;
constexpr int besideWordsOfCanvas = 24;

} // namespace

void PictureCanvas::show(const QImage &image, const QSize &whole)
{
    m_image = image;
    m_whole = whole;
    m_words.clear();
    update();
}

void PictureCanvas::lack(const QString &words)
{
    m_image = {};
    m_words = words;
    update();
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_image.isNull()) {
        painter.setPen(shell::Colours::of(palette()).muted);
        painter.drawText(rect().adjusted(besideWordsOfCanvas, 0, -besideWordsOfCanvas, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_words);
        return;
    }
    QSizeF room = QSizeF(m_whole) / devicePixelRatioF();
    if (room.width() > width() || room.height() > height())
        room.scale(size(), Qt::KeepAspectRatio);
    const QRectF place(QPointF((width() - room.width()) / 2, (height() - room.height()) / 2), room);
    QPainterPath corners;
    corners.addRoundedRect(place, canvasRadius, canvasRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipPath(corners);
    painter.drawImage(place, m_image);
}

} // namespace ringdown::messages
