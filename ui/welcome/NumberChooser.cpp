// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/NumberChooser.h"

#include "core/numbers/Comparison.h"
#include "ui/format/DriftWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Room.h"
#include "ui/shell/RowFocus.h"
#include "ui/welcome/FoundNumbers.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ringdown::welcome {
namespace {

constexpr int fewNumbers = 8; ///< more are hardly all of one business: none is chosen at first
constexpr int rowHeight = 28;
constexpr int leastRows = 4;

} // namespace

NumberChooser::NumberChooser()
    : m_model(new FoundNumbers(this))
    , m_sentence(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_button(new QPushButton)
    , m_table(new QTableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_sentence->setWordWrap(true);
    row->addWidget(m_sentence, 1, Qt::AlignTop);
    row->addWidget(m_button, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    m_table->setObjectName(QStringLiteral("plainTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new shell::FramedRow(m_table));
    m_table->setAccessibleName(tr("Numbers found"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    shell::fitToFont(*m_table, [this] {
        const int high = shell::grown(rowHeight, m_table->font());
        m_table->verticalHeader()->setDefaultSectionSize(high);
        m_table->setMinimumHeight((leastRows + 1) * high);
    });
    m_table->hide();
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &NumberChooser::press);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NumberChooser::chosen);
}

void NumberChooser::ask()
{
    // A locked keyring is not to ask for its password because somebody turned a page.
    if (m_state == State::Unasked || m_state == State::Told)
        look(numbers_ui::Keyring::MayNotAsk);
}

void NumberChooser::forget()
{
    ++m_question;
    m_state = State::Unasked;
    m_model->apply({});
    m_table->hide();
    Q_EMIT listed();
}

void NumberChooser::look(numbers_ui::Keyring keyring)
{
    if (!m_port)
        return tellTrouble({});
    m_state = State::Asking;
    say(format::Tone::Active,
        tr("Twilio is being asked for the account’s numbers. You can type them meanwhile."));
    m_port->look({}, keyring, [self = QPointer(this), question = ++m_question](const auto &answer) {
        if (self && question == self->m_question)
            self->take(answer);
    });
}

void NumberChooser::take(const std::variant<numbers_ui::Sight, numbers_ui::NoAccount> &answer)
{
    if (const auto *trouble = std::get_if<numbers_ui::NoAccount>(&answer))
        return tellTrouble(*trouble);
    m_state = State::Known;
    m_model->apply(numbers::compare(std::get<numbers_ui::Sight>(answer).survey.numbers, {}));
    const int count = m_model->rowCount();
    if (count == 0)
        return say(format::Tone::Neutral,
                   tr("This account has no numbers yet. Numbers can be bought later, on the page of that "
                      "name; or type the number that callers will dial."));
    if (m_isTyping)
        return say(format::Tone::Active, tr("%n number(s) found.", nullptr, count), tr("List them"));
    list();
}

void NumberChooser::tellTrouble(const numbers_ui::NoAccount &trouble)
{
    using Why = numbers_ui::NoAccount::Why;
    m_state = State::Told;
    switch (trouble.why) {
    case Why::NotStored:
        return say(format::Tone::Care,
                   tr("This desk has no account stored, so its numbers cannot be listed. Go back to store "
                      "one, or type the numbers that callers dial."));
    case Why::Locked:
        return say(format::Tone::Care,
                   tr("Your keyring is locked, so the account cannot be asked for its numbers. Unlock it, "
                      "or type the numbers that callers dial."),
                   tr("Unlock"));
    case Why::Keyring:
        return say(format::Tone::Bad,
                   tr("The numbers could not be read: this desktop’s keyring does not work. Go back to "
                      "keep the account for this run only, or type the numbers that callers dial."),
                   tr("Try again"));
    case Why::Carrier:
        const QString deed = tr("The numbers could not be read.");
        return say(format::Tone::Bad,
                   tr("%1 Try again, or type the numbers that callers dial.", "why not")
                       .arg(trouble.failure ? format::carrierFailureWords(deed, *trouble.failure) : deed),
                   tr("Try again"));
    }
}

void NumberChooser::list()
{
    const int count = m_model->rowCount();
    say(format::Tone::Neutral, tr("%n number(s) found. Choose those of one business, name it, and give them "
                                  "to it. What is given to none is left out.",
                                  nullptr, count));
    m_table->show();
    chooseRest();
    Q_EMIT listed();
}

/// What is left to give, as long as it is likely to be of one business.
void NumberChooser::chooseRest()
{
    m_table->clearSelection();
    QItemSelection rest;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isGiven(row))
            rest.select(m_model->index(row, 0), m_model->index(row, FoundNumbers::ColumnCount - 1));
    }
    if (m_model->rowCount() <= fewNumbers)
        m_table->selectionModel()->select(rest, QItemSelectionModel::ClearAndSelect);
}

bool NumberChooser::isListed() const
{
    return m_table->isVisibleTo(this);
}

bool NumberChooser::hasChosen() const
{
    return m_table->selectionModel()->hasSelection();
}

void NumberChooser::give(const QString &business)
{
    std::vector<int> rows;
    for (const QModelIndex &each : m_table->selectionModel()->selectedRows())
        rows.push_back(each.row());
    m_model->give(rows, business);
    if (!business.isEmpty())
        chooseRest();
}

std::vector<BegunBusiness> NumberChooser::businesses() const
{
    return m_model->businesses();
}

void NumberChooser::say(format::Tone tone, const QString &sentence, const QString &button)
{
    m_sentence->setTone(tone);
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

void NumberChooser::press()
{
    if (m_state == State::Known)
        list();
    else
        look(numbers_ui::Keyring::MayAsk);
}

} // namespace ringdown::welcome
