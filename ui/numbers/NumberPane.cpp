// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/NumberPane.h"

#include "ui/format/DriftWords.h"
#include "ui/format/NumberWords.h"
#include "ui/numbers/BoatCard.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Modest.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Room.h"
#include "ui/shell/WrapRow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ringdown::numbers_ui {
namespace {

constexpr int leastShown = 110; ///< of what is scrolled

shell::Caption *caption(shell::TextSize size, const QString &words, format::Tone tone = format::Tone::Neutral)
{
    auto *label = size == shell::TextSize::Title || size == shell::TextSize::Strong
                      ? new shell::Caption(size)
                      : new shell::Caption(size, tone);
    label->setWordWrap(true);
    label->setText(words);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString fallbackUnknown()
{
    return NumberPane::tr("Its fallback is not known now: the flow at Twilio could not be read.");
}

} // namespace

NumberPane::NumberPane(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new shell::Modest<QScrollArea>)
    , m_frame(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("The chosen number"));
    m_frame->setContentsMargins(16, 14, 10, 12);
    m_frame->setSpacing(10);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    shell::fitToFont(*this, [this] { m_scroll->setMinimumHeight(shell::grown(leastShown, font())); });
    m_frame->addWidget(m_scroll, 1);
}

void NumberPane::show(const NumberBook &book, const std::string &phone)
{
    const numbers::NumberStanding *number = book.find(phone);
    setVisible(number != nullptr);
    if (!number) {
        m_shown.reset();
        return;
    }
    const bool hasSaved = !book.savedOf(phone).empty();
    const QString noRenewal = whyNoRenewal(book);
    if (m_shown == *number && m_wasCompared == book.isCompared() && m_hadSaved == hasSaved &&
        m_noRenewal == noRenewal)
        return;
    m_shown = *number;
    m_wasCompared = book.isCompared();
    m_hadSaved = hasSaved;
    m_noRenewal = noRenewal;
    build(book, *number);
}

void NumberPane::takeFocus()
{
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (button->isEnabled() && button->isVisibleTo(this))
            return button->setFocus(Qt::OtherFocusReason);
    }
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void NumberPane::build(const NumberBook &book, const numbers::NumberStanding &number)
{
    m_phone = number.phone;
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 6, 0);
    m_column->setSpacing(4);
    addHead(book, number);
    for (const numbers::FieldDrift &drift : number.drifts)
        addDrift(book, number, drift);
    addVerdict(book, number);
    const numbers::AccountNumber *account = book.account(number.phone);
    if (account && number.drifts.empty())
        addAddresses(*account);
    m_column->addStretch(1);
    m_scroll->setWidget(inside);
    addDeeds(book, number);
}

void NumberPane::addHead(const NumberBook &book, const numbers::NumberStanding &number)
{
    m_column->addWidget(
        caption(shell::TextSize::Title, format::numberText(number.phone, book.region(number.tenant))));
    if (!number.business.empty())
        m_column->addWidget(caption(shell::TextSize::Normal, QString::fromStdString(number.business)));
    else if (book.isCompared())
        m_column->addWidget(caption(shell::TextSize::Normal, tr("No business of the plan names it.")));
    m_column->addSpacing(8);
}

QPushButton *NumberPane::driftButton(const NumberBook &book, const numbers::FieldDrift &drift)
{
    auto *button = new QPushButton;
    button->setProperty("quiet", true);
    shell::setNeeds(*button, client::Role::Operator);
    if (!numbers::canAdopt(drift)) {
        button->setText(tr("Renew…", "a fallback"));
        showWhyNoRenewal(*button, book);
        connect(button, &QPushButton::clicked, this, &NumberPane::flowWanted);
        return button;
    }
    button->setText(tr("Adopt…", "one field of a number"));
    button->setAccessibleName(tr("Adopt “%1”").arg(format::fieldWords(drift.field)));
    button->setToolTip(QString::fromUtf8(numbers::fieldName(drift.field).data(),
                                         static_cast<qsizetype>(numbers::fieldName(drift.field).size())));
    button->setEnabled(book.isCompared());
    connect(button, &QPushButton::clicked, this,
            [this, field = drift.field] { Q_EMIT fieldWanted(m_phone, field); });
    return button;
}

void NumberPane::addDrift(const NumberBook &book, const numbers::NumberStanding &number,
                          const numbers::FieldDrift &drift)
{
    const bool needsFlow = !numbers::canAdopt(drift) && numbers::isVoice(drift.field);
    auto *head = new QHBoxLayout;
    head->addWidget(caption(shell::TextSize::Strong, format::fieldWords(drift.field)), 1);
    if (numbers::canAdopt(drift) || needsFlow)
        head->addWidget(driftButton(book, drift), 0, Qt::AlignTop);
    m_column->addLayout(head);
    m_column->addWidget(caption(shell::TextSize::Normal, tr("is %1").arg(format::breakable(
                                                             format::valueWords(drift.field, drift.has)))));
    if (numbers::canAdopt(drift))
        m_column->addWidget(
            caption(shell::TextSize::Normal,
                    tr("needs %1").arg(format::breakable(format::valueWords(drift.field, drift.wants)))));
    m_column->addWidget(caption(shell::TextSize::Normal, format::driftWords(drift),
                                number.standing == numbers::Standing::Drifted && drift.isOverruled
                                    ? format::Tone::Neutral
                                    : format::Tone::Care));
    m_column->addSpacing(10);
}

/// What it is told, where there is nothing to say against it.
void NumberPane::addAddresses(const numbers::AccountNumber &number)
{
    m_column->addSpacing(10);
    for (const numbers::NumberField field : numbers::allFields()) {
        const std::string value = numbers::valueIn(number.values, field);
        if (value.empty() || numbers::urlOf(field) || field == numbers::NumberField::VoiceReceiveMode)
            continue;
        m_column->addWidget(caption(shell::TextSize::Strong, format::fieldWords(field)));
        m_column->addWidget(
            caption(shell::TextSize::Normal, format::breakable(format::valueWords(field, value))));
        m_column->addSpacing(4);
    }
}

void NumberPane::addVerdict(const NumberBook &book, const numbers::NumberStanding &number)
{
    if (!book.isCompared())
        return m_column->addWidget(
            caption(shell::TextSize::Normal, tr("It is not compared with a plan at the moment.")));
    switch (number.standing) {
    case numbers::Standing::Ours:
        if (number.isFallbackUnknown)
            return m_column->addWidget(caption(shell::TextSize::Normal,
                                               fallbackUnknown() + QLatin1Char(' ') +
                                                   tr("Every other field is as the plan needs it."),
                                               format::Tone::Care));
        return m_column->addWidget(
            caption(shell::TextSize::Normal,
                    number.takesTexts
                        ? tr("Every field is as the plan needs it: its calls and texts are sent to the "
                             "relay, and a fallback is set behind it.")
                        : tr("Every field is as the plan needs it: its calls are sent to the relay, and a "
                             "fallback is set behind it. It takes no texts."),
                    format::Tone::Good));
    case numbers::Standing::Missing:
        return m_column->addWidget(caption(
            shell::TextSize::Normal,
            tr("The plan names it, and the account does not have it. Buy it, or take it out of the plan."),
            format::Tone::Bad));
    case numbers::Standing::Unnamed:
        return m_column->addWidget(
            caption(shell::TextSize::Normal, tr("The account has it. Give it a business in Routing, "
                                                "then adopt it here; or release it.")));
    case numbers::Standing::Drifted:
        if (!number.takesCalls)
            m_column->addWidget(caption(shell::TextSize::Normal,
                                        tr("Twilio lets this number take no calls at all."),
                                        format::Tone::Bad));
        if (number.isFallbackUnknown)
            m_column->addWidget(caption(shell::TextSize::Normal, fallbackUnknown(), format::Tone::Care));
        return;
    }
}

void NumberPane::addDeeds(const NumberBook &book, const numbers::NumberStanding &number)
{
    if (m_foot) { // the button pressed may be in it
        m_foot->hide();
        m_foot->deleteLater();
    }
    m_foot = new QWidget;
    auto *foot = new shell::WrapRow(m_foot);
    foot->setContentsMargins(0, 0, 6, 0);
    const auto add = [&](const QString &words, bool isPossible, auto wanted) {
        auto *button = new QPushButton(words);
        button->setEnabled(isPossible);
        shell::setNeeds(*button, client::Role::Operator);
        connect(button, &QPushButton::clicked, this, [this, wanted] { Q_EMIT(this->*wanted)(m_phone); });
        foot->addWidget(button);
        return button;
    };
    const bool isOwned = !number.sid.empty();
    const bool canAdopt = book.canAdopt(number);
    add(tr("Adopt…"), canAdopt, &NumberPane::adoptWanted)->setProperty("primary", canAdopt);
    QPushButton *back = add(tr("Put back…"), isOwned && m_hadSaved, &NumberPane::restoreWanted);
    back->setToolTip(m_hadSaved ? tr("Tell it again what it was told before it was adopted")
                                : tr("This desk has not adopted it, so there is nothing to go back to."));
    foot->addSpring();
    add(tr("Release…"), isOwned, &NumberPane::releaseWanted);
    m_frame->addWidget(m_foot);
    m_foot->show();
}

} // namespace ringdown::numbers_ui
