// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/RollPage.h"

#include "ui/credentials/Card.h"
#include "ui/shell/Caption.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ringdown::credentials {
namespace {

using Stand = RolledRelay::Stand;

QString rollWords(const RolledRelay &relay)
{
    const QString name = QString::fromStdString(relay.name);
    switch (relay.stand) {
    case Stand::Asked:
        return RollPage::tr("%1 is asked…").arg(name);
    case Stand::Serves:
        return RollPage::tr("%1 serves this account and answers.").arg(name);
    case Stand::OtherAccount:
        return RollPage::tr("%1 serves another account and is left alone.").arg(name);
    case Stand::NotReached:
        return RollPage::tr("%1 was not reached. %2", "relay, why").arg(name, relay.why);
    }
    return {};
}

QWidget *rollLine(const RolledRelay &relay)
{
    using format::Glyph;
    using format::Tone;
    switch (relay.stand) {
    case Stand::Asked:
        return glyphLine(Glyph::Clock, Tone::Neutral, rollWords(relay));
    case Stand::Serves:
        return glyphLine(Glyph::Check, Tone::Good, rollWords(relay));
    case Stand::OtherAccount:
        return glyphLine(Glyph::Info, Tone::Neutral, rollWords(relay));
    case Stand::NotReached:
        return glyphLine(Glyph::Alarm, Tone::Bad, rollWords(relay));
    }
    return nullptr;
}

/// Whether the same lines would be drawn; the ticks are the person's own.
bool isSameRoll(const std::vector<RolledRelay> &left, const std::vector<RolledRelay> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const auto &a, const auto &b) {
        return a.name == b.name && a.stand == b.stand && a.why == b.why;
    });
}

} // namespace

RollPage::RollPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 4, 0, 0);
    m_column->setSpacing(8);
    auto *title = new shell::Caption(shell::TextSize::Heading);
    title->setText(tr("Relays that get the new one"));
    m_column->addWidget(title);
    m_column->addStretch(1);
    auto *note = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    note->setWordWrap(true);
    note->setText(
        tr("The connected relay is asked, and every relay whose token the keyring keeps. One that is "
           "not in this list would be left with the old one: connect to it, let the keyring keep its "
           "token, and begin again."));
    m_column->addWidget(note);
}

void RollPage::show(const std::vector<RolledRelay> &relays)
{
    if (m_list && isSameRoll(relays, m_shown))
        return;
    m_shown = relays;
    delete m_list;
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    if (relays.empty())
        column->addWidget(glyphLine(format::Glyph::Clock, format::Tone::Neutral,
                                    tr("The account is read from the keyring…")));
    for (const RolledRelay &relay : relays)
        column->addWidget(lineFor(relay));
    m_column->insertWidget(1, m_list);
    m_list->show();
}

QWidget *RollPage::lineFor(const RolledRelay &relay)
{
    QWidget *line = rollLine(relay);
    if (relay.stand != Stand::NotReached)
        return line;
    constexpr int underTheWords = 25;
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(line);
    auto *tick = new QCheckBox(tr("It is gone, or serves another account: go on without it"));
    tick->setAccessibleName(tr("Go on without %1").arg(QString::fromStdString(relay.name)));
    tick->setChecked(relay.isGone);
    connect(tick, &QCheckBox::toggled, this, [this, name = relay.name](bool isTicked) {
        Q_EMIT said(name, isTicked ? RelayRoll::Word::Gone : RelayRoll::Word::There);
    });
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(underTheWords, 0, 0, 0);
    indented->addWidget(tick);
    column->addLayout(indented);
    return both;
}

} // namespace ringdown::credentials
