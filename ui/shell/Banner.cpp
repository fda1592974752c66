// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Banner.h"

#include "ui/shell/Colours.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Room.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::shell {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_glyph(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_unfold(new QPushButton(tr("Details"), this))
    , m_details(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_glyph);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_unfold);
    row->addWidget(m_button);
    column->addLayout(row);
    column->addWidget(m_details);
    m_unfold->setProperty("quiet", true);
    m_unfold->setCheckable(true);
    m_unfold->hide();
    m_details->setTextFormat(Qt::PlainText); // a server's own words may look like markup
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setWordWrap(true);
    m_details->setContentsMargins(28, 0, 0, 4);
    m_details->hide();
    connect(m_unfold, &QPushButton::toggled, m_details, &QLabel::setVisible);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    hide();
}

void Banner::say(format::Tone tone, const QString &sentence, const QString &button, const QString &details)
{
    const bool news = isHidden() || m_tone != tone;
    m_tone = tone;
    if (m_sentence->text() != sentence)
        m_unfold->setChecked(false);
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    keepDetails(details);
    dress();
    show();
    if (news) {
        QAccessibleEvent alert(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        Q_EMIT told(sentence);
    }
}

void Banner::keepDetails(const QString &details)
{
    if (m_details->text() == details)
        return; // whoever marks a part of them goes on marking
    m_details->setText(details);
    if (details.isEmpty())
        m_unfold->setChecked(false); // those of another try of the same are read on
    m_unfold->setVisible(!details.isEmpty());
}

void Banner::clear()
{
    if (isHidden()) // it is told so five times a second, and clearing a label lays the window out
        return;
    hide();
    m_sentence->clear();
    keepDetails({});
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::dress()
{
    const Colours &colours = Colours::of(palette());
    const format::Glyph glyph = m_tone == format::Tone::Bad       ? format::Glyph::Alarm
                                : m_tone == format::Tone::Neutral ? format::Glyph::Info
                                                                  : format::Glyph::Alert;
    m_glyph->setPixmap(glyphPixmap(glyph, colours.ink(m_tone), grown(18, font()), devicePixelRatioF()));
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), blended(colours.surface, colours.ink(m_tone), 0.12));
    painter.fillRect(QRect(0, 0, 4, height()), colours.ink(m_tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.border);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    QFrame::changeEvent(event);
}

} // namespace ringdown::shell
