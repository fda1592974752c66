// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/CallCard.h"

#include "ui/messages/MessageWords.h"
#include "ui/messages/pictures/MediumWords.h"
#include "ui/shell/Colours.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Room.h"

#include <QPainter>
#include <QStyle>

namespace ringdown::messages {
namespace {

constexpr int cardInset = 12;
constexpr int cardGlyph = 18;
constexpr int cardRadius = 10;
constexpr int besideWords = 12;

} // namespace

CallCard::CallCard(const InboxItem &item, const format::PlanNames &names, Instant now, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(item.id())
    , m_isUnheard(item.isUnheard())
    , m_isVoicemail(std::holds_alternative<client::Voicemail>(item.what))
    , m_isOpen(item.isUnclaimed())
    , m_title(callWords(item))
    , m_when(names.times(item.tenant()).near(item.at(), now))
    , m_gist(m_isVoicemail ? gistWords(item) : QString())
    , m_claim(claimWords(*item.call()))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty(lineKeyName, QString::fromStdString(m_id));
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(itemSentence(item, names, now));
    setToolTip(names.times(item.tenant()).exact(item.at()));
}

QSize CallCard::sizeHint() const
{
    return {360, 2 * fontMetrics().height() + 2 * cardInset};
}

QSize CallCard::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void CallCard::paintEvent(QPaintEvent *)
{
    const shell::Colours &colours = shell::Colours::of(palette());
    const format::Tone tone = m_isVoicemail ? format::Tone::Voice
                              : m_isOpen    ? format::Tone::Bad
                                            : format::Tone::Neutral;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cardRadius, cardRadius);
    const QRect inside = rect().adjusted(cardInset, cardInset - 2, -cardInset, 2 - cardInset);
    const auto place = [this](const QRect &box) {
        return style()->visualRect(layoutDirection(), rect(), box);
    };
    const int side = shell::grown(cardGlyph, font());
    const QRect glyph(inside.left(), inside.center().y() - side / 2, side, side);
    shell::paintGlyph(painter, place(glyph), m_isVoicemail ? format::Glyph::Voicemail : format::Glyph::Missed,
                      colours.ink(tone));
    const QFont small = shell::scaled(font(), 0.92);
    const int whenWidth = QFontMetrics(small).horizontalAdvance(m_when) + besideWords;
    QRect line(inside.left() + side + besideWords, inside.top(), inside.width() - side - besideWords,
               inside.height() / 2);
    painter.setFont(small);
    shell::paintText(
        painter, place({line.right() - whenWidth + besideWords + 1, line.top(), whenWidth, line.height()}),
        m_when, colours.muted);
    painter.setFont(shell::scaled(font(), 1.0, m_isUnheard ? QFont::Bold : QFont::DemiBold));
    shell::paintText(painter, place(line.adjusted(0, 0, -whenWidth, 0)), m_title, colours.text);
    line.translate(0, line.height());
    painter.setFont(small);
    const QString below =
        m_gist.isEmpty() ? m_claim : tr("%1 · %2", "words, who takes care").arg(m_gist, m_claim);
    shell::paintText(painter, place(line), below, m_isUnheard ? colours.text : colours.muted);
}

} // namespace ringdown::messages
