// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/StatusStrip.h"

#include "ui/shell/Colours.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/KeptRoom.h"
#include "ui/shell/Painting.h"
#include "ui/shell/WrapRow.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QTimer>

#include <chrono>

namespace ringdown::shell {
namespace {

using namespace std::chrono_literals;

constexpr std::pair<StatusStrip::Segment, format::Glyph> segments[] = {
    {StatusStrip::Segment::Connection, format::Glyph::Plug},
    {StatusStrip::Segment::Revision, format::Glyph::Plan},
    {StatusStrip::Segment::Role, format::Glyph::Person},
    {StatusStrip::Segment::Feed, format::Glyph::Live},
    {StatusStrip::Segment::Outbox, format::Glyph::Text},
    {StatusStrip::Segment::Clock, format::Glyph::Clock},
    {StatusStrip::Segment::Recent, format::Glyph::List},
    {StatusStrip::Segment::Mode, format::Glyph::Drill},
    {StatusStrip::Segment::Clipboard, format::Glyph::Copy},
};

/// Shows as much of its words as fit.
class NewsLabel final : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintText(painter, contentsRect(), text(), palette().color(foregroundRole()));
    }
};

/// Takes the room there is for its label, and asks for none: news would lay the whole window out anew.
class NewsRoom final : public QWidget {
public:
    explicit NewsRoom(QLabel &label)
        : m_label(label)
    {
        label.setParent(this);
    }

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {0, m_label.minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *) override { m_label.setGeometry(rect()); }

private:
    QLabel &m_label;
};

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_news(new NewsLabel(this))
    , m_newsEnd(new QTimer(this))
{
    setObjectName(QStringLiteral("status"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new WrapRow(this);
    row->setContentsMargins(8, 3, 8, 2);
    row->setSpacing(2);
    for (const auto &[segment, glyph] : segments) {
        if (segment == Segment::Mode) {
            row->addGrowing(new NewsRoom(*m_news), 0);
            m_news->setContentsMargins(10, 0, 10, 0);
        }
        auto *button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        growIcon(*button, 14);
        button->setProperty("glyph", static_cast<int>(glyph));
        button->hide();
        connect(button, &QToolButton::clicked, this, [this, segment = segment] { Q_EMIT pressed(segment); });
        row->addWidget(button);
        m_parts.push_back({button});
    }
    m_newsEnd->setSingleShot(true);
    connect(m_newsEnd, &QTimer::timeout, m_news, &QLabel::clear);
}

void StatusStrip::show(Segment segment, const QString &words, const QString &meaning, format::Tone tone)
{
    Part &shown = part(segment);
    if (shown.button->toolTip() != meaning)
        shown.button->setToolTip(meaning);
    const bool isSaid = shown.button->text() == words && !words.isEmpty() == !shown.button->isHidden();
    if (isSaid && shown.tone == tone && !shown.button->icon().isNull())
        return;
    shown.button->setText(words);
    if (shown.tone != tone || shown.button->icon().isNull()) {
        shown.tone = tone;
        dress(shown);
    }
    keepRoom(*shown.button);
    shown.button->setVisible(!words.isEmpty());
}

void StatusStrip::fitAll()
{
    for (const Part &shown : m_parts)
        keepRoom(*shown.button);
}

QString StatusStrip::words(Segment segment) const
{
    return m_parts[static_cast<std::size_t>(segment)].button->text();
}

void StatusStrip::announce(const QString &sentence)
{
    m_news->setText(sentence);
    m_newsEnd->start(4s);
    QAccessibleEvent alert(m_news, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(sentence);
}

void StatusStrip::dress(Part &part)
{
    const Colours &colours = Colours::of(QApplication::palette());
    const QColor ink = colours.ink(part.tone);
    part.button->setIcon(glyphIcon(static_cast<format::Glyph>(part.button->property("glyph").toInt()), ink));
    const bool plain = part.tone == format::Tone::Neutral;
    part.button->setStyleSheet(plain ? QString()
                                     : QStringLiteral("color: %1; font-weight: 600;").arg(ink.name()));
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (Part &shown : m_parts)
            dress(shown);
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &StatusStrip::fitAll, Qt::QueuedConnection); // once they are dressed
    QWidget::changeEvent(event);
}

} // namespace ringdown::shell
