// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/EmptyState.h"

#include "ui/shell/Caption.h"
#include "ui/shell/Colours.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/KeptWhole.h"
#include "ui/shell/Painting.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Room.h"
#include "ui/shell/WrapRow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ringdown::shell {
namespace {

constexpr int sentenceWidth = 540;

format::Glyph pictureOf(EmptyKind kind)
{
    switch (kind) {
    case EmptyKind::FirstUse:
        return format::Glyph::Ringing;
    case EmptyKind::NothingNow:
        return format::Glyph::Clock;
    case EmptyKind::FilteredOut:
        return format::Glyph::Search;
    case EmptyKind::CouldNotLoad:
        return format::Glyph::Alarm;
    }
    return format::Glyph::Info;
}

format::Tone toneOf(EmptyKind kind)
{
    switch (kind) {
    case EmptyKind::FirstUse:
        return format::Tone::Active;
    case EmptyKind::NothingNow:
    case EmptyKind::FilteredOut:
        return format::Tone::Neutral;
    case EmptyKind::CouldNotLoad:
        return format::Tone::Bad;
    }
    return format::Tone::Neutral;
}

/// A glyph in a soft disc.
QPixmap medallion(format::Glyph glyph, format::Tone tone, const Colours &colours, qreal ratio)
{
    constexpr int size = 72;
    QPixmap picture(QSizeF(size * ratio, size * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.wash(tone));
    painter.drawEllipse(0, 0, size, size);
    paintGlyph(painter, QRectF(20, 20, 32, 32), glyph, colours.ink(tone));
    return picture;
}

/// As wide as it may be.
QHBoxLayout *inTheMiddle(QWidget *words)
{
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(words, 1000);
    line->addStretch(1);
    return line;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new Caption(TextSize::Heading, this))
    , m_sentence(new Caption(TextSize::Normal, format::Tone::Neutral, this))
    , m_buttons(new WrapRow)
    , m_details(new Caption(TextSize::Small, format::Tone::Neutral, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    for (QLabel *words : {m_title, m_sentence, m_details}) {
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignHCenter);
    }
    column->addWidget(m_title);
    column->addLayout(inTheMiddle(m_sentence));
    column->addSpacing(8);
    column->addLayout(m_buttons);
    column->addLayout(inTheMiddle(m_details));
    column->addStretch(3);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setTextFormat(Qt::PlainText); // a server's own words may look like markup
    m_details->hide();
    m_buttons->centreLines();
    fitToFont(*this, [this] {
        for (QLabel *words : {m_sentence, m_details})
            words->setMaximumWidth(grown(sentenceWidth, font()));
    });
    keepWhole(*this);
    dress();
}

void EmptyState::tell(EmptyKind kind, const QString &title, const QString &sentence,
                      const QStringList &buttons, const QString &details)
{
    const bool isOfSameKind = std::exchange(m_kind, kind) == kind;
    m_title->setText(title);
    m_sentence->setText(sentence);
    if (isOfSameKind && buttons == m_offered && details.isEmpty() == m_details->text().isEmpty()) {
        if (details != m_details->text())
            m_details->setText(details); // of another try
        return; // who tells it five times a second must not take a button from under the pointer
    }
    m_needed.reset();
    offer(buttons, details);
    dress();
}

void EmptyState::offer(const QStringList &buttons, const QString &details)
{
    m_offered = buttons;
    while (QLayoutItem *old = m_buttons->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (int i = 0; i < buttons.size(); ++i)
        addButton(buttons[i], i);
    markFirst();
    setFocusProxy(m_buttons->count() > 0 ? m_buttons->itemAt(0)->widget() : nullptr);
    if (m_kind == EmptyKind::FirstUse && !m_sampleMeaning.isEmpty())
        addSampleButton();
    m_details->hide();
    m_details->setText(details);
    if (!details.isEmpty()) {
        auto *open = new QPushButton(tr("Details"), this);
        open->setCheckable(true);
        connect(open, &QPushButton::toggled, m_details, &QWidget::setVisible);
        m_buttons->addWidget(open);
        open->show();
    }
}

void EmptyState::addButton(const QString &words, int index)
{
    auto *button = new QPushButton(words, this);
    button->setProperty("primary", index == 0 && m_kind == EmptyKind::FirstUse);
    connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT pressed(index); });
    m_buttons->addWidget(button);
    button->show(); // at once, not with the next event
}

void EmptyState::restrict(client::Role needed)
{
    m_needed = needed;
    markFirst();
}

void EmptyState::markFirst()
{
    if (!m_needed || m_offered.isEmpty())
        return;
    if (const QLayoutItem *first = m_buttons->itemAt(0); first && first->widget())
        setNeeds(*first->widget(), *m_needed);
}

void EmptyState::offerSampleData(const QString &meaning)
{
    if (std::exchange(m_sampleMeaning, meaning) != meaning)
        offer(m_offered, m_details->text());
}

void EmptyState::addSampleButton()
{
    auto *button = new QPushButton(tr("Show me with sample data"), this);
    button->setToolTip(m_sampleMeaning);
    button->setAccessibleDescription(m_sampleMeaning);
    connect(button, &QPushButton::clicked, this, &EmptyState::sampleDataWanted);
    m_buttons->addWidget(button);
    button->show();
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::dress()
{
    const Colours &colours = Colours::of(palette());
    m_picture->setPixmap(medallion(pictureOf(m_kind), toneOf(m_kind), colours, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace ringdown::shell
