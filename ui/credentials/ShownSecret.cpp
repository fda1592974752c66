// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/ShownSecret.h"

#include "ui/shell/Colours.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>

namespace ringdown::credentials {
namespace {

constexpr int margin = 10;
constexpr int mostCharacters = 48; ///< of a token that the relay makes

} // namespace

ShownSecret::ShownSecret(QWidget *parent)
    : QWidget(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The token, to be copied"));
    setToolTip(tr("Ctrl+C copies it for ten seconds"));
}

void ShownSecret::hold(const Secret &secret)
{
    m_secret = secret;
    update();
}

void ShownSecret::forget()
{
    m_secret = Secret();
    update();
}

QSize ShownSecret::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(QLatin1Char('x')) * mostCharacters + 2 * margin,
            metrics.height() + 2 * margin};
}

bool ShownSecret::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QWidget::event(event);
    if (event->type() == QEvent::KeyPress)
        Q_EMIT copyWanted();
    event->accept();
    return true;
}

void ShownSecret::paintEvent(QPaintEvent *)
{
    const shell::Colours &colours = shell::Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus();
    painter.setPen(QPen(isFocused ? colours.accent : colours.edge, isFocused ? 2 : 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.setPen(colours.text);
    QString text =
        QString::fromUtf8(m_secret.reveal().data(), static_cast<qsizetype>(m_secret.reveal().size()));
    painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    text.fill(QChar(0)); // painted, and not left behind in the heap
}

} // namespace ringdown::credentials
