// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/TimelineRow.h"

#include "ui/shell/Caption.h"
#include "ui/shell/Colours.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Mirrored.h"
#include "ui/shell/Room.h"

#include <QGridLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringdown::shell {
namespace {

constexpr int discSize = 26;
constexpr int discLeft = 2;
constexpr int textLeft = 40;

Caption *sentence(TextSize size, const QString &text)
{
    auto *label = new Caption(size);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TimelineRow::TimelineRow(const TimelineEntry &entry, RowPlace place, QWidget *parent)
    : QWidget(parent)
    , m_glyph(entry.line.glyph)
    , m_tone(entry.line.tone)
    , m_place(place)
{
    auto *column = new QVBoxLayout(this);
    fitToFont(*this, [this, column] {
        const int aside = textLeft + grown(discSize, font()) - discSize;
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        column->setContentsMargins(isMirrored ? 0 : aside, 4, isMirrored ? aside : 0, 10);
    });
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    Caption *what = sentence(TextSize::Strong, entry.line.what);
    head->addWidget(what, 1);
    auto *when = new Caption(TextSize::Small, format::Tone::Neutral);
    when->setText(entry.when);
    when->setToolTip(entry.exactTime);
    head->addWidget(when, 0, Qt::AlignTop);
    column->addLayout(head);
    if (!entry.line.why.isEmpty()) {
        Caption *why = sentence(TextSize::Normal, entry.line.why);
        why->setTone(format::Tone::Neutral);
        column->addWidget(why);
    }
    if (!entry.rejected.empty())
        column->addWidget(rejectedBox(entry.rejected));
}

QWidget *TimelineRow::rejectedBox(const std::vector<RejectedAlternative> &rejected)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *fold = new QToolButton;
    fold->setObjectName(QStringLiteral("plain"));
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    growIcon(*fold, 12);
    fold->setCheckable(true);
    fold->setText(tr("%n alternative(s) not taken", nullptr, static_cast<int>(rejected.size())));
    fold->setIcon(glyphIcon(format::Glyph::ChevronRight));
    column->addWidget(fold, 0, Qt::AlignLeft);
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(22, 0, 0, 4);
    for (const RejectedAlternative &alternative : rejected) {
        Caption *line = sentence(TextSize::Small, tr("%1: %2", "an alternative and why it was not taken")
                                                      .arg(QString::fromStdString(alternative.what),
                                                           QString::fromStdString(alternative.why)));
        line->setTone(format::Tone::Neutral);
        lines->addWidget(line);
    }
    list->hide();
    column->addWidget(list);
    connect(fold, &QToolButton::toggled, list, [fold, list](bool open) {
        list->setVisible(open);
        fold->setIcon(glyphIcon(open ? format::Glyph::ChevronDown : format::Glyph::ChevronRight));
    });
    return box;
}

void TimelineRow::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 2));
    const int side = grown(discSize, font());
    const int inset = grown(5, font());
    const QRectF disc = mirrored(QRectF(discLeft, 2, side, side), QRectF(rect()), layoutDirection());
    const int centre = qRound(disc.center().x());
    if (m_place == RowPlace::Following)
        painter.drawLine(centre, 0, centre, 2);
    painter.drawLine(centre, side + 4, centre, height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.wash(m_tone));
    painter.drawEllipse(disc);
    paintGlyph(painter, disc.adjusted(inset, inset, -inset, -inset), m_glyph, colours.ink(m_tone));
}

} // namespace ringdown::shell
