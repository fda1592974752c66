// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/OutcomeBadge.h"

#include "ui/format/OutcomeWords.h"
#include "ui/shell/Painting.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace ringdown::shell {

OutcomeBadge::OutcomeBadge(QWidget *parent)
    : QLabel(parent)
{
    dress();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void OutcomeBadge::dress()
{
    setFont(scaled(QApplication::font(), 0.95, QFont::DemiBold));
}

void OutcomeBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) // the words have another size
        dress();
    QLabel::changeEvent(event);
}

void OutcomeBadge::show(std::optional<Outcome> outcome)
{
    m_outcome = outcome;
    setText(outcome ? format::outcomeWord(*outcome) : tr("Running"));
    setToolTip(outcome ? format::outcomeMeaning(*outcome) : QString());
    updateGeometry();
    update();
}

QSize OutcomeBadge::sizeHint() const
{
    return {pillWidth(font(), text()), fontMetrics().height() + 8};
}

void OutcomeBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_outcome ? format::outcomeGlyph(*m_outcome) : format::Glyph::Live, text(),
              m_outcome ? format::outcomeTone(*m_outcome) : format::Tone::Active, Colours::of(palette()));
}

} // namespace ringdown::shell
