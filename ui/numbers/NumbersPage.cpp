// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/NumbersPage.h"

#include "ui/format/DriftWords.h"
#include "ui/numbers/BoatCard.h"
#include "ui/numbers/NumberPane.h"
#include "ui/numbers/NumberRowDelegate.h"
#include "ui/numbers/NumberSheets.h"
#include "ui/numbers/NumbersModel.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Icons.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Room.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace ringdown::numbers_ui {
namespace {

constexpr int paneWidth = 360;
constexpr int narrowWidth = 940; ///< below it the details stand under the table

} // namespace

NumbersPage::NumbersPage(QWidget &area)
    : m_book(new NumberBook(this))
    , m_sheets(new NumberSheets(*m_book, &area, this))
    , m_model(new NumbersModel(this))
    , m_trouble(new shell::Banner)
    , m_notice(new shell::Banner)
    , m_age(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_check(new QPushButton(tr("Check again")))
    , m_search(new QPushButton(tr("Search and buy…")))
    , m_adopt(new QPushButton(tr("Adopt all…")))
    , m_body(new QStackedWidget)
    , m_empty(new shell::EmptyState)
    , m_table(new QTableView)
    , m_pane(new NumberPane)
    , m_boats(new BoatCard)
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
    layTable();
    auto *known = new QWidget;
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, known);
    m_row->setContentsMargins(24, 0, 24, 16);
    m_row->setSpacing(14);
    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    left->addWidget(m_table, 1);
    left->addWidget(m_boats);
    m_row->addLayout(left, 1);
    m_pane->setFixedWidth(paneWidth);
    m_row->addWidget(m_pane);
    m_body->addWidget(m_empty);
    m_body->addWidget(known);
    column->addWidget(m_body, 1);
}

void NumbersPage::layTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new NumberRowDelegate(m_table));
    m_table->setObjectName(QStringLiteral("numbers-table"));
    m_table->setAccessibleName(tr("Numbers"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->setCornerButtonEnabled(false);
    m_table->setWordWrap(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(numberRowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setFixedHeight(36);
    header->setMinimumSectionSize(80);
    header->setSectionResizeMode(NumbersModel::CallsGoTo, QHeaderView::Stretch);
    const std::pair<NumbersModel::Column, int> widths[] = {{NumbersModel::Number, 140},
                                                           {NumbersModel::Business, 160},
                                                           {NumbersModel::StandingColumn, 170},
                                                           {NumbersModel::LastCall, 138}};
    for (const auto &[section, width] : widths) {
        const bool isName = section == NumbersModel::Business;
        m_table->setColumnWidth(
            section, qMax(isName ? width : shell::grown(width, font()), header->sectionSizeHint(section)));
    }
}

/// What is wrong with a number is read whole; of the address the beginning is enough.
void NumbersPage::fitStandings()
{
    QStringList standings;
    for (int row = 0; row < m_model->rowCount(); ++row)
        standings << m_model->index(row, NumbersModel::StandingColumn).data().toString();
    m_table->setColumnWidth(
        NumbersModel::StandingColumn,
        qMax(m_table->columnWidth(NumbersModel::StandingColumn), shell::pillColumnWidth(font(), standings)));
}

void NumbersPage::wire()
{
    connect(m_book, &NumberBook::changed, this, &NumbersPage::showBook);
    connect(m_sheets, &NumberSheets::said, this, &NumbersPage::said);
    connect(m_sheets, &NumberSheets::refused, this,
            [this](const QString &sentence) { m_trouble->say(format::Tone::Bad, sentence, tr("Dismiss")); });
    connect(m_sheets, &NumberSheets::changed, this, &NumbersPage::checkAgain);
    connect(m_trouble, &shell::Banner::pressed, m_trouble, &shell::Banner::clear);
    connect(m_check, &QPushButton::clicked, this, &NumbersPage::checkAgain);
    connect(m_search, &QPushButton::clicked, this, &NumbersPage::buy);
    connect(m_adopt, &QPushButton::clicked, this, &NumbersPage::adoptAll);
    connect(m_empty, &shell::EmptyState::pressed, this, &NumbersPage::pressEmpty);
    connect(m_boats, &BoatCard::renewWanted, m_sheets, &NumberSheets::renewBoats);
    connect(m_pane, &NumberPane::adoptWanted, this, [this](const std::string &phone) {
        m_sheets->adopt({{phone}, {}});
    });
    connect(m_pane, &NumberPane::fieldWanted, this,
            [this](const std::string &phone, numbers::NumberField field) {
                m_sheets->adopt({{phone}, {field}});
            });
    connect(m_pane, &NumberPane::restoreWanted, m_sheets, &NumberSheets::restore);
    connect(m_pane, &NumberPane::releaseWanted, m_sheets, &NumberSheets::release);
    connect(m_table, &QWidget::customContextMenuRequested, this, &NumbersPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_pane->show(*m_book, m_isDetailWanted ? chosen() : std::string()); });
}

void NumbersPage::setPort(NumbersPort *port)
{
    m_book->setPort(port);
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
    if (isAnotherMinute && isVisible())
        showBook(); // "Today 10:40" becomes "Yesterday 10:40", ages grow
}

void NumbersPage::showTenant(const TenantId &tenant)
{
    m_tenant = tenant;
    showBook();
}

void NumbersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // A locked keyring is not to ask for its password because somebody looked at a page.
    if (m_book->state() == NumberBook::State::Unasked && !m_isDemo)
        m_book->look(Keyring::MayNotAsk, m_now);
}

void NumbersPage::hideEvent(QHideEvent *event)
{
    m_wanted.clear();
    Page::hideEvent(event);
}

void NumbersPage::checkAgain()
{
    if (!m_isDemo)
        m_book->look(Keyring::MayAsk, m_now);
}

void NumbersPage::adoptAll()
{
    if (m_book->isCompared())
        m_sheets->adopt({});
}

void NumbersPage::buy()
{
    if (m_book->port() && !m_isDemo)
        m_sheets->buy();
}

void NumbersPage::showBook()
{
    auto empty = emptinessOf(*m_book);
    if (m_isDemo || !m_book->port())
        empty = Emptiness{
            shell::EmptyKind::FirstUse,
            tr("The sample data have no account"),
            tr("With your own Twilio account its numbers stand here: where their calls go, what is not "
               "as the plan needs it, and the fallback for when no relay answers."),
            {tr("Credentials")},
            {Emptiness::Way::Credentials}};
    if (empty) {
        m_ways = empty->ways;
        m_empty->tell(empty->kind, empty->title, empty->sentence, empty->buttons);
    }
    m_body->setCurrentIndex(empty ? 0 : 1);
    m_model->apply(*m_book, m_now);
    fitStandings();
    if (!empty && !m_table->currentIndex().isValid())
        chooseFirst();
    m_pane->show(*m_book, m_isDetailWanted && !empty ? chosen() : std::string());
    m_boats->show(*m_book, m_tenant, m_now);
    m_boats->setVisible(m_boats->isVisibleTo(this) && !(isNarrow() && m_pane->isVisibleTo(this)));
    m_adopt->setEnabled(!empty && !m_book->adoption({}).isEmpty());
    m_adopt->setVisible(!empty);
    m_search->setVisible(!m_isDemo && m_book->state() == NumberBook::State::Known);
    m_check->setVisible(!m_isDemo && m_book->port());
    m_check->setEnabled(!m_book->isAsking());
    m_age->setVisible(!empty);
    m_age->setText(m_book->isAsking()
                       ? tr("asking Twilio…")
                       : tr("as of %1").arg(m_book->names().times(TenantId()).clock(m_book->asOf())));
    showNotice();
    chooseWanted();
}

void NumbersPage::chooseWanted()
{
    const bool isSettled = !hasAccount() || m_book->state() == NumberBook::State::Known;
    if (m_wanted.empty() || !isSettled)
        return;
    const std::string phone = std::exchange(m_wanted, {});
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
    const auto it = std::find_if(all.begin(), all.end(), [](const numbers::NumberStanding &number) {
        return number.standing == numbers::Standing::Drifted;
    });
    m_table->setCurrentIndex(it == all.end() ? m_model->index(0, 0)
                                             : m_model->indexOf(QString::fromStdString(it->phone)));
}

bool NumbersPage::isNarrow() const
{
    return width() < narrowWidth;
}

void NumbersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const auto direction = isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    m_row->setStretchFactor(m_pane, isNarrow() ? 1 : 0);
    m_pane->setMinimumWidth(isNarrow() ? 0 : paneWidth);
    m_pane->setMaximumWidth(isNarrow() ? QWIDGETSIZE_MAX : paneWidth);
    showBook();
}

void NumbersPage::showNotice()
{
    if (m_body->currentIndex() == 0 || m_book->isCompared())
        return m_notice->clear();
    if (const QString why = format::outOfReachWords(m_book->relayHost()); !why.isEmpty())
        return m_notice->say(format::Tone::Bad, why);
    m_notice->say(
        format::Tone::Care,
        m_book->hasPlan()
            ? tr("The relay has no public URL, so nothing can be pointed to it. Start it with --public-url.")
            : tr("No relay is connected: what the plan needs of these numbers is not known."));
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
    const std::string phone = chosen();
    const numbers::NumberStanding *number = m_book->find(phone);
    if (!number)
        return;
    QMenu menu(this);
    const auto add = [&](const QString &words, bool isPossible, const std::function<void()> &deed) {
        menu.addAction(words, this, deed)->setEnabled(isPossible);
    };
    add(tr("Adopt…"), m_book->isCompared() && !number->drifts.empty() && m_adopt->isEnabled(), [this, phone] {
        m_sheets->adopt({{phone}, {}});
    });
    add(tr("Put back…"), !number->sid.empty() && !m_book->savedOf(phone).empty() && m_search->isEnabled(),
        [this, phone] { m_sheets->restore(phone); });
    menu.addSeparator();
    add(tr("Release…"), !number->sid.empty() && m_search->isEnabled(),
        [this, phone] { m_sheets->release(phone); });
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
