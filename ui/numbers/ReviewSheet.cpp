// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/ReviewSheet.h"

#include "ui/format/BoatWords.h"
#include "ui/format/DriftWords.h"
#include "ui/format/NumberWords.h"
#include "ui/shell/Caption.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::numbers_ui {
namespace {

shell::Caption *words(shell::TextSize size, const QString &text)
{
    auto *label = size == shell::TextSize::Strong ? new shell::Caption(size)
                                                  : new shell::Caption(size, format::Tone::Neutral);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void addRow(QGridLayout &grid, const QString &name, QWidget *value)
{
    const int row = grid.rowCount();
    auto *label = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    label->setText(name);
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(value, row, 1);
}

shell::Caption *plain(const QString &text)
{
    auto *label = new shell::Caption(shell::TextSize::Normal);
    label->setText(format::breakable(text));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void addChange(QVBoxLayout &column, const numbers::FieldChange &change)
{
    column.addWidget(words(shell::TextSize::Strong, format::fieldWords(change.field)));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(12, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 62);
    addRow(*grid, ReviewSheet::tr("is"), plain(format::valueWords(change.field, change.from)));
    addRow(*grid, ReviewSheet::tr("becomes"), plain(format::valueWords(change.field, change.to)));
    QStringList why;
    if (change.cause)
        why << format::driftWords({change.field, change.from, change.to, *change.cause, false});
    if (change.comesAlong)
        why << ReviewSheet::tr("It comes along: without it the others would be refused or have no effect.");
    if (change.lacksPassword)
        why << ReviewSheet::tr("Its user and password were not kept: set them by hand afterwards.");
    if (!why.isEmpty())
        addRow(*grid, ReviewSheet::tr("because", "a reason follows"),
               words(shell::TextSize::Normal, why.join(QLatin1Char(' '))));
    column.addLayout(grid);
    column.addSpacing(6);
}

QString ringsWords(const plan::Tenant &tenant, const numbers::Lifeboat &boat)
{
    QStringList rounds;
    for (const numbers::LifeboatRing &ring : boat.rings) {
        QStringList people;
        for (const PhoneNumber &phone : ring.phones) {
            const auto contact = std::find_if(tenant.contacts.begin(), tenant.contacts.end(),
                                              [&](const plan::Contact &each) { return each.phone == phone; });
            people << QString::fromStdString(contact->name);
        }
        rounds << ReviewSheet::tr("%1 for %2 s", "who rings, how long")
                      .arg(people.join(QStringLiteral(", ")))
                      .arg(ring.seconds);
    }
    rounds << ReviewSheet::tr("a message of at most %1 s").arg(boat.maxSeconds);
    return rounds.join(ReviewSheet::tr(", then ", "between the rounds of a fallback"));
}

} // namespace

ReviewSheet::ReviewSheet(QWidget *window)
    : DeedSheet(window)
    , m_sentence(addSentence())
    , m_scroll(new QScrollArea)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_scroll, 1);
}

void ReviewSheet::review(const numbers::Review &review, const format::PlanNames &names,
                         std::function<void()> deed)
{
    const bool isAdoption = review.purpose == numbers::Purpose::Adopt;
    const int fields = static_cast<int>(review.fieldCount());
    const auto &tenants = names.plan().tenants;
    const std::string home = tenants.empty() ? std::string() : names.region(tenants.front().id);
    setTitle(
        isAdoption
            ? tr("Set what %n number(s) do(es) at Twilio", nullptr, static_cast<int>(review.numbers.size()))
            : tr("Put %n number(s) back at Twilio", nullptr, static_cast<int>(review.numbers.size())));
    m_sentence->setText(
        isAdoption ? tr("What they are now is kept on this desk, so that they can be put back. New calls "
                        "follow at once, calls in progress go on as they began. Afterwards it is read "
                        "back and compared.")
                   : tr("New calls follow at once, calls in progress go on as they began. Afterwards it "
                        "is read back and compared."));
    fill([&](QVBoxLayout &column) {
        for (const numbers::NumberChange &number : review.numbers) {
            const QString phone = format::numberText(number.phone, home);
            auto *head = new shell::Caption(shell::TextSize::Heading);
            head->setText(
                number.business.empty()
                    ? phone
                    : tr("%1, %2", "number, business").arg(phone, QString::fromStdString(number.business)));
            column.addWidget(head);
            for (const numbers::FieldChange &change : number.fields)
                addChange(column, change);
            column.addSpacing(8);
        }
    });
    ask(isAdoption ? tr("Set %n field(s)", nullptr, fields) : tr("Put %n field(s) back", nullptr, fields),
        std::move(deed));
}

void ReviewSheet::review(const std::vector<desk::BoatDraft> &boats, const plan::Plan &plan,
                         std::function<void()> deed)
{
    const int count = static_cast<int>(boats.size());
    setTitle(tr("Renew %n fallback(s) at Twilio", nullptr, count));
    m_sentence->setText(
        tr("Twilio checks every flow before one is changed; then each is read back. Numbers use a "
           "new flow once their fallback is adopted."));
    fill([&](QVBoxLayout &column) {
        for (const desk::BoatDraft &draft : boats) {
            const plan::Tenant &tenant = *plan::findTenant(plan, draft.tenant);
            const numbers::Lifeboat boat = numbers::compileLifeboat(tenant);
            auto *head = new shell::Caption(shell::TextSize::Heading);
            head->setText(draft.sid.empty()
                              ? tr("%1: a new flow").arg(QString::fromStdString(tenant.name))
                              : tr("%1: its flow is replaced").arg(QString::fromStdString(tenant.name)));
            column.addWidget(head);
            column.addWidget(plain(ringsWords(tenant, boat)));
            for (const numbers::Omission omission : boat.leftOut)
                column.addWidget(words(shell::TextSize::Normal, format::omissionWords(omission)));
            column.addSpacing(10);
        }
    });
    ask(tr("Renew %n flow(s)", nullptr, count), std::move(deed));
}

void ReviewSheet::fill(const std::function<void(QVBoxLayout &)> &add)
{
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(3);
    add(*column);
    column->addStretch(1);
    m_scroll->setWidget(inside);
}

void ReviewSheet::ask(const QString &deedWords, std::function<void()> deed)
{
    m_then = std::move(deed);
    this->deed()->setText(deedWords);
    begin(cancel()); // the harmless one
}

void ReviewSheet::submit()
{
    if (!deed()->isEnabled())
        return;
    showBusy(tr("Twilio is told, and asked again…"));
    m_then();
}

} // namespace ringdown::numbers_ui
