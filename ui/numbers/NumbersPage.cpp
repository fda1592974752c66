// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/NumbersPage.h"

#include "ui/format/DriftWords.h"
#include "ui/format/NumberWords.h"
#include "ui/numbers/BoatCard.h"
#include "ui/numbers/BookAge.h"
#include "ui/numbers/NumberMenu.h"
#include "ui/numbers/NumberPane.h"
#include "ui/numbers/NumberSheets.h"
#include "ui/numbers/NumbersModel.h"
#include "ui/numbers/NumbersNotice.h"
#include "ui/numbers/NumbersSplit.h"
#include "ui/numbers/NumbersTable.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Modest.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Scrolled.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace ringdown::numbers_ui {

NumbersPage::NumbersPage(QWidget &area)
    : m_book(new NumberBook(this))
    , m_sheets(new NumberSheets(*m_book, &area, this))
    , m_model(new NumbersModel(this))
    , m_trouble(new shell::Banner)
    , m_notice(new NumbersNotice)
    , m_age(new BookAge)
    , m_check(new QPushButton(tr("Check again")))
    , m_search(new QPushButton(tr("Search and buy…")))
    , m_adopt(new QPushButton(tr("Adopt all…")))
    , m_body(new QStackedWidget)
    , m_empty(new shell::EmptyState)
    , m_table(new shell::Modest<NumbersTable>(*m_model))
    , m_pane(new NumberPane)
    , m_boats(new BoatCard)
    , m_split(new NumbersSplit(*m_table, *m_boats, *m_pane))
{
    lay();
    wire();
    showBook();
}

void NumbersPage::lay()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trouble);
    column->addWidget(m_notice);
    auto *header = new shell::PageHeader(
        tr("Numbers"),
        tr("Where the account’s calls and texts go, against where the plan needs them to go."));
    m_check->setIcon(shell::glyphIcon(format::Glyph::Refresh));
    m_search->setIcon(shell::glyphIcon(format::Glyph::Search));
    m_adopt->setProperty("primary", true);
    shell::setNeeds(*m_search, client::Role::Operator);
    shell::setNeeds(*m_adopt, client::Role::Operator);
    for (QWidget *each : std::initializer_list<QWidget *>{m_age, m_check, m_search, m_adopt})
        header->addRight(each);
    column->addWidget(header);
    m_body->addWidget(m_empty);
    m_body->addWidget(shell::scrolled(m_split));
    column->addWidget(m_body, 1);
}

void NumbersPage::wire()
{
    connect(m_book, &NumberBook::changed, this, &NumbersPage::showBook);
    connect(m_sheets, &NumberSheets::said, this, &NumbersPage::said);
    connect(m_sheets, &NumberSheets::refused, this,
            [this](const QString &sentence) { m_trouble->say(format::Tone::Bad, sentence, tr("Dismiss")); });
    connect(m_sheets, &NumberSheets::changed, this, &NumbersPage::checkAgain);
    connect(m_notice, &shell::Banner::pressed, this, &NumbersPage::pressNotice);
    connect(m_trouble, &shell::Banner::pressed, m_trouble, &shell::Banner::clear);
    connect(m_check, &QPushButton::clicked, this, &NumbersPage::checkAgain);
    connect(m_search, &QPushButton::clicked, this, [this] { buy(); });
    connect(m_adopt, &QPushButton::clicked, this, &NumbersPage::adoptAll);
    connect(m_empty, &shell::EmptyState::pressed, this, &NumbersPage::pressEmpty);
    connect(m_boats, &BoatCard::renewWanted, m_sheets, &NumberSheets::renewBoats);
    connect(m_split, &NumbersSplit::turned, this, &NumbersPage::showBook);
    connect(m_pane, &NumberPane::adoptWanted, this, [this](const std::string &phone) {
        m_sheets->adopt({{phone}, {}});
    });
    connect(m_pane, &NumberPane::fieldWanted, this,
            [this](const std::string &phone, numbers::NumberField field) {
                m_sheets->adopt({{phone}, {field}});
            });
    connect(m_pane, &NumberPane::flowWanted, m_sheets, &NumberSheets::renewBoats);
    connect(m_pane, &NumberPane::restoreWanted, m_sheets, &NumberSheets::restore);
    connect(m_pane, &NumberPane::releaseWanted, m_sheets, &NumberSheets::release);
    connect(m_table, &QWidget::customContextMenuRequested, this, &NumbersPage::showMenu);
    connect(m_table, &NumbersTable::openWanted, this, &NumbersPage::openCurrent);
    connect(m_table, &NumbersTable::repairWanted, this, &NumbersPage::repair);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_pane->show(*m_book, m_isDetailWanted ? chosen() : std::string()); });
}

void NumbersPage::setPort(NumbersPort *port)
{
    m_book->setPort(port);
}

void NumbersPage::setRelayOf(format::RelayOf whose)
{
    m_relayOf = whose;
    showBook();
}

void NumbersPage::setDemo(bool isDemo)
{
    m_isDemo = isDemo;
    showBook();
}

void NumbersPage::setRelay(link::RelayPort *relay)
{
    m_book->setRelay(relay);
}

void NumbersPage::setNames(const format::PlanNames &names)
{
    m_book->setNames(names);
}

void NumbersPage::setNow(Instant now)
{
    constexpr std::int64_t minute = 60'000;
    const bool isAnotherMinute = m_now.milliseconds / minute != now.milliseconds / minute;
    m_now = now;
    m_book->setNow(now);
    if (isAnotherMinute && isVisible())
        showBook(); // "Today 10:40" becomes "Yesterday 10:40", ages grow
}

void NumbersPage::showTenant(const TenantId &tenant)
{
    m_tenant = tenant;
    m_shownAnyway.clear();
    showBook();
}

void NumbersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // A locked keyring is not to ask for its password because somebody looked at a page.
    if (m_book->state() == NumberBook::State::Unasked && !m_isDemo)
        m_book->look(Keyring::MayNotAsk);
}

void NumbersPage::hideEvent(QHideEvent *event)
{
    m_wanted.clear();
    Page::hideEvent(event);
}

void NumbersPage::checkAgain()
{
    if (!m_isDemo)
        m_book->look(Keyring::MayAsk);
}

void NumbersPage::adoptAll()
{
    if (m_book->isCompared())
        m_sheets->adopt(shownNumbers());
}

/// Of all businesses: no list, so that the review is of everything.
numbers::Choice NumbersPage::shownNumbers() const
{
    numbers::Choice choice;
    if (m_tenant.isEmpty())
        return choice;
    for (int row = 0; row < m_model->rowCount(); ++row)
        choice.phones.push_back(
            m_model->index(row, 0).data(NumbersModel::PhoneRole).toString().toStdString());
    return choice;
}

void NumbersPage::buy(const std::string &wanted)
{
    if (m_book->port() && !m_isDemo)
        m_sheets->buy(wanted, m_tenant);
}

void NumbersPage::setOtherUses(std::function<QStringList(const std::string &phone)> uses)
{
    m_sheets->setOtherUses(std::move(uses));
}

void NumbersPage::setIntoDraft(std::function<bool(const std::string &phone, const TenantId &tenant)> give)
{
    m_sheets->setIntoDraft([this, give = std::move(give)](const std::string &phone, const TenantId &tenant) {
        m_bought.insert(phone);
        return give(phone, tenant);
    });
}

/// What the state of a number asks for.
void NumbersPage::repair(const std::string &phone)
{
    const numbers::NumberStanding *number = m_book->find(phone);
    if (!number || !m_book->isCompared() || !m_search->isEnabled())
        return openCurrent();
    if (number->standing == numbers::Standing::Missing)
        return buy(phone);
    if (m_book->canAdopt(*number))
        return m_sheets->adopt({{phone}, {}});
    if (numbers::needsFlow(*number))
        return m_sheets->renewBoats();
    openCurrent();
}

void NumbersPage::showBook()
{
    auto empty = emptinessOf(*m_book);
    if (m_isDemo || !m_book->port())
        empty = emptinessOfSample();
    m_model->apply(*m_book, m_tenant, m_shownAnyway, m_now);
    if (!empty && m_model->rowCount() == 0)
        empty = emptinessOfBusiness(m_book->names().tenant(m_tenant));
    if (empty) {
        m_ways = empty->ways;
        m_empty->tell(empty->kind, empty->title, empty->sentence, empty->buttons, empty->details);
    }
    m_body->setCurrentIndex(empty ? 0 : 1);
    m_table->fitStandings();
    if (!empty && !m_table->currentIndex().isValid())
        chooseFirst();
    m_pane->show(*m_book, m_isDetailWanted && !empty ? chosen() : std::string());
    m_boats->show(*m_book, m_tenant, m_now);
    m_boats->setVisible(m_boats->isVisibleTo(this) && !(m_split->isNarrow() && m_pane->isVisibleTo(this)));
    m_adopt->setEnabled(!empty && !m_book->adoption(shownNumbers()).isEmpty());
    m_adopt->setVisible(!empty);
    m_search->setVisible(!m_isDemo && m_book->state() == NumberBook::State::Known);
    m_check->setVisible(!m_isDemo && m_book->port());
    m_check->setEnabled(!m_book->isAsking());
    m_age->setVisible(!empty);
    m_age->tell(*m_book, m_now);
    showNotice();
    chooseWanted();
}

void NumbersPage::chooseWanted()
{
    const bool isSettled = !hasAccount() || m_book->state() == NumberBook::State::Known;
    if (m_wanted.empty() || !isSettled)
        return;
    const std::string phone = std::exchange(m_wanted, {});
    m_shownAnyway = phone;
    showBook(); // it may be the only one to show
    const QModelIndex at = m_model->indexOf(QString::fromStdString(phone));
    if (hasAccount() && at.isValid())
        m_table->setCurrentIndex(at);
    else
        Q_EMIT planWanted(phone);
}

bool NumbersPage::hasAccount() const
{
    const bool isNoneStored =
        m_book->state() == NumberBook::State::Missing && m_book->noAccount().why == NoAccount::Why::NotStored;
    return !m_isDemo && m_book->port() && !isNoneStored;
}

/// What needs somebody comes first to the eye.
void NumbersPage::chooseFirst()
{
    const auto &all = m_book->standings();
    const auto it = std::find_if(all.begin(), all.end(), [this](const numbers::NumberStanding &number) {
        return number.standing == numbers::Standing::Drifted &&
               m_model->indexOf(QString::fromStdString(number.phone)).isValid();
    });
    m_table->setCurrentIndex(it == all.end() ? m_model->index(0, 0)
                                             : m_model->indexOf(QString::fromStdString(it->phone)));
}

void NumbersPage::showNotice()
{
    if (const std::string bought = boughtToAdopt(); !bought.empty())
        return m_notice->tellBought(format::numberText(bought, m_book->region(TenantId())));
    if (m_book->isStale())
        return m_notice->tellStale(*m_book);
    if (m_book->isCompared() && !m_book->knowsFlows())
        return m_notice->tellWithoutFlows(*m_book);
    if (m_book->isCompared() && !m_book->unreadFlows().empty())
        return m_notice->tellUnreadFlows(*m_book);
    m_notice->tellReach(*m_book, m_body->currentIndex() != 0, m_relayOf);
}

std::string NumbersPage::boughtToAdopt() const
{
    for (const std::string &phone : m_bought) {
        const numbers::NumberStanding *number = m_book->find(phone);
        if (number && m_book->canAdopt(*number))
            return phone;
    }
    return {};
}

void NumbersPage::pressNotice()
{
    switch (m_notice->way()) {
    case NumbersNotice::Way::Adopt:
        return m_sheets->adopt({{boughtToAdopt()}, {}});
    case NumbersNotice::Way::TryAgain:
        return checkAgain();
    case NumbersNotice::Way::PublicAddress:
        return Q_EMIT hostFieldWanted();
    }
}

void NumbersPage::pressEmpty(int button)
{
    if (button < 0 || static_cast<std::size_t>(button) >= m_ways.size())
        return;
    switch (m_ways[static_cast<std::size_t>(button)]) {
    case Emptiness::Way::Credentials:
        return Q_EMIT credentialsWanted();
    case Emptiness::Way::Unlock:
    case Emptiness::Way::Retry:
        return checkAgain();
    case Emptiness::Way::Buy:
        return buy();
    }
}

void NumbersPage::showMenu(const QPoint &at)
{
    QMenu menu(this);
    NumberMenu(*m_book, *m_sheets)
        .fill(menu, chosen(), m_search->isEnabled() ? NumberMenu::Deeds::Allowed : NumberMenu::Deeds::Shown);
    if (!menu.isEmpty())
        menu.exec(m_table->viewport()->mapToGlobal(at));
}

std::string NumbersPage::chosen() const
{
    return m_table->currentIndex().data(NumbersModel::PhoneRole).toString().toStdString();
}

void NumbersPage::choose(const std::string &phone)
{
    m_wanted = phone;
    chooseWanted();
}

QString NumbersPage::title() const
{
    return tr("Numbers");
}

void NumbersPage::openCurrent()
{
    if (chosen().empty())
        return;
    if (!m_isDetailWanted)
        toggleDetail();
    m_pane->takeFocus();
}

void NumbersPage::toggleDetail()
{
    m_isDetailWanted = !m_isDetailWanted;
    showBook();
}

QWidget *NumbersPage::mainTable()
{
    return m_body->currentIndex() == 0 ? static_cast<QWidget *>(m_empty) : m_table;
}

QWidget *NumbersPage::detailPane()
{
    return m_pane->isVisible() ? m_pane : nullptr;
}

} // namespace ringdown::numbers_ui
