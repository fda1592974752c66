// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/MessagesPage.h"

#include "ui/messages/CallerPane.h"
#include "ui/messages/FolderTabs.h"
#include "ui/messages/InboxEmptiness.h"
#include "ui/messages/InboxLink.h"
#include "ui/messages/InboxList.h"
#include "ui/messages/InboxModel.h"
#include "ui/messages/InboxSearch.h"
#include "ui/messages/MarkAllHeard.h"
#include "ui/messages/MessageKeys.h"
#include "ui/messages/MessageWords.h"
#include "ui/messages/MessagesSplit.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Scrolled.h"

#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::messages {

MessagesPage::MessagesPage(std::unique_ptr<PlayerSource> players, SoundCache cache, QWidget *window)
    : m_players(std::move(players))
    , m_model(new InboxModel(this))
    , m_list(new InboxList(*m_model))
    , m_folders(new FolderTabs)
    , m_search(new InboxSearch)
    , m_allHeard(new QPushButton(tr("Mark all heard")))
    , m_older(new QPushButton(tr("Show older messages")))
    , m_asOf(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_trouble(new shell::Banner)
    , m_empty(new shell::EmptyState)
    , m_body(new QStackedWidget)
    , m_link(new InboxLink(this))
    , m_caller(new CallerPane(*m_players, std::move(cache), *m_link, window))
    , m_markAll(new MarkAllHeard(*m_link, m_caller->deeds(), window, this))
{
    build();
    wire();
    connect(new MessageKeys(*m_list, *m_caller), &MessageKeys::searchWanted, this,
            &MessagesPage::focusFilter);
    showFolders();
}

MessagesPage::~MessagesPage() = default;

void MessagesPage::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header =
        new shell::PageHeader(title(), tr("Voicemails, texts and missed calls that wait for somebody"));
    header->addRight(m_search);
    header->addRight(m_allHeard);
    shell::setNeeds(*m_allHeard, client::Role::Operator);
    column->addWidget(header);
    column->addWidget(m_trouble);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(18, 0, 18, 0);
    tabs->addWidget(m_folders);
    tabs->addStretch(1);
    tabs->addWidget(m_asOf);
    column->addLayout(tabs);
    m_body->addWidget(new MessagesSplit(*buildList(), *m_list, *m_caller));
    m_body->widget(0)->setFocusProxy(m_list);
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(shell::scrolled(content));
}

QWidget *MessagesPage::buildList()
{
    auto *side = new QWidget;
    side->setObjectName(QStringLiteral("surface"));
    side->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_older, 0, Qt::AlignHCenter);
    m_older->setProperty("quiet", true);
    return side;
}

void MessagesPage::wire()
{
    connect(m_link, &InboxLink::changed, this, &MessagesPage::refresh);
    connect(m_folders, &FolderTabs::currentChanged, this, &MessagesPage::refresh);
    connect(m_search, &QLineEdit::textChanged, this, &MessagesPage::refresh);
    connect(m_search, &QLineEdit::textChanged, this, &MessagesPage::filterChanged);
    connect(m_search, &InboxSearch::left, this, [this] { m_body->currentWidget()->setFocus(); });
    connect(m_search, &InboxSearch::entered, this, [this] {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_allHeard, &QPushButton::clicked, this, [this] {
        m_markAll->begin(m_tenant);
        showFolders();
    });
    connect(m_markAll, &MarkAllHeard::counted, this, &MessagesPage::showFolders);
    connect(m_markAll, &MarkAllHeard::failed, this, &MessagesPage::failed);
    connect(m_markAll, &MarkAllHeard::marking, this, [this] {
        m_caller->drop();
        m_list->setCurrentIndex({});
    });
    connect(m_older, &QPushButton::clicked, this, [this] { m_link->askOlder(m_folders->folder()); });
    connect(m_trouble, &shell::Banner::pressed, this, &MessagesPage::reload);
    connect(m_empty, &shell::EmptyState::pressed, this, &MessagesPage::pressEmpty);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showCurrentRow(current.isValid() ? current.row() : -1); });
    connect(m_caller, &CallerPane::claimWanted, this, &MessagesPage::claimWanted);
    connect(m_caller, &CallerPane::giveBackWanted, this, &MessagesPage::giveBackWanted);
    connect(m_caller, &CallerPane::callWanted, this, &MessagesPage::callWanted);
    connect(m_caller, &CallerPane::opened, this, &MessagesPage::currentCallChanged);
    connect(m_caller, &CallerPane::sent, this, &MessagesPage::reload);
    connect(m_caller, &CallerPane::failed, this, &MessagesPage::failed);
    connect(m_caller, &CallerPane::told, this, &MessagesPage::told);
    connect(m_caller, &CallerPane::deleting, this, [this] {
        m_deletedRow = m_list->currentIndex().row();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_caller, &CallerPane::deleted, this, &MessagesPage::goOnBehind);
}

void MessagesPage::setRelay(link::RelayPort *relay)
{
    m_caller->setRelay(relay);
    m_link->setRelay(relay);
}

void MessagesPage::setOperator(const QString &name)
{
    m_caller->setOperator(name);
}

void MessagesPage::setNames(const format::PlanNames &names)
{
    m_names = names;
    m_model->setNames(names);
    m_caller->setNames(names);
    refresh();
}

void MessagesPage::setNow(Instant now)
{
    const bool isOtherMinute = now.milliseconds / 60'000 != m_now.milliseconds / 60'000;
    m_now = now;
    m_link->setNow(now);
    m_model->setNow(now);
    m_caller->setNow(now);
    showAsOf();
    if (isOtherMinute && isVisible())
        m_caller->showAgain();
}

void MessagesPage::setFreshness(const format::Freshness &freshness)
{
    if (std::exchange(m_freshness, freshness).liveness != freshness.liveness)
        showEmpty();
}

/// What could not be read has no time.
void MessagesPage::showAsOf()
{
    const bool isRead = m_link->isLoaded() && !m_link->failure();
    m_asOf->setText(isRead ? format::asOfWords(m_freshness, m_names.times(m_tenant), m_now) : QString());
}

void MessagesPage::showTenant(const TenantId &tenant)
{
    m_tenant = tenant;
    m_markAll->drop();
    refresh();
}

void MessagesPage::reload()
{
    m_caller->reload();
    m_link->reload();
}

void MessagesPage::takeClaim(const CallSid &call, const std::string &by)
{
    m_caller->takeClaim(call, by);
    m_link->takeClaim(call, by);
}

InboxCounts MessagesPage::counts() const
{
    return m_link->inbox().counts(m_tenant);
}

/// While nobody looks the counts are told and nothing is laid out: at a start page upon page comes in.
void MessagesPage::refresh()
{
    m_isBehind = !isVisible();
    if (m_isBehind)
        return Q_EMIT waitingChanged();
    putRows();
    showWanted();
    showFolders();
    showEmpty();
    m_older->setVisible(m_link->inbox().hasOlder(m_folders->folder()));
    Q_EMIT waitingChanged();
}

/// Who is chosen stays in the list, also when nothing of theirs belongs to the folder any more, or is
/// searched for: one listens to it.
void MessagesPage::putRows()
{
    const std::string chosen = m_caller->chosen() ? m_caller->chosen()->id() : std::string();
    auto rows = conversationsWith(chosen, m_link->inbox(), m_folders->folder(), m_tenant);
    m_search->narrow(rows, chosen, m_names);
    const QScopedValueRollback putting(m_isPutting, true);
    m_model->show(std::move(rows));
    const int row = chosen.empty() ? -1 : m_model->rowOf(chosen);
    m_list->setCurrentIndex(row >= 0 ? m_model->index(row) : QModelIndex());
    m_caller->update(row >= 0 ? std::optional(m_model->at(row)) : std::nullopt);
}

void MessagesPage::showFolders()
{
    const InboxCounts all = counts();
    m_folders->tell(all, *m_link, m_search->found(m_link->inbox(), m_tenant, m_names));
    m_markAll->offerOn(*m_allHeard, all.unheard, m_search->isOn());
}

void MessagesPage::showEvent(QShowEvent *event)
{
    shell::Page::showEvent(event);
    if (m_isBehind)
        refresh();
}

void MessagesPage::hideEvent(QHideEvent *event)
{
    m_markAll->drop();
    shell::Page::hideEvent(event);
}

void MessagesPage::showEmpty()
{
    const bool hasRows = m_model->rowCount() > 0 || m_caller->chosen();
    m_body->setCurrentIndex(hasRows ? 0 : 1);
    const InboxSight sight = seen();
    if (!hasRows)
        tellEmptiness(*m_empty, sight);
    if (hasRows || !m_link->failure())
        tellTrouble(*m_trouble, sight);
    else
        m_trouble->clear();
}

InboxSight MessagesPage::seen() const
{
    const bool isLost = m_freshness.liveness == client::Liveness::Lost;
    return {*m_link, m_folders->folder(), m_tenant, m_names, m_now, isLost, m_search->text().trimmed()};
}

void MessagesPage::pressEmpty(int button)
{
    const InboxWay way = wayOf(seen(), button);
    if (way == InboxWay::TryAgain)
        reload();
    else if (way == InboxWay::ShowAll)
        m_folders->choose(Folder::All);
    else if (way == InboxWay::ClearSearch)
        m_search->clear();
    else
        m_link->askOlder(Folder::All); // words are searched in all that a caller left
}

void MessagesPage::showCurrentRow(int row)
{
    if (m_isPutting || row < 0)
        return;
    m_wanted.reset(); // somebody else was chosen
    const Conversation wanted = m_model->at(row);
    if (!m_caller->chosen() || m_caller->chosen()->id() != wanted.id())
        m_caller->choose(wanted,
                         m_folders->folder() == Folder::Texts ? std::string() : m_search->toOpen(wanted));
}

/// Who left nothing else is followed by the next one.
void MessagesPage::goOnBehind(const std::string &sid)
{
    m_link->dropVoicemail(sid);
    if (!m_caller->chosen() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_deletedRow, 0, m_model->rowCount() - 1)));
}

void MessagesPage::showTexts(const Caller &with)
{
    m_folders->choose(Folder::Texts);
    m_search->clear();
    m_wanted = with;
    refresh();
}

void MessagesPage::showWanted()
{
    for (int row = 0; m_wanted && row < m_model->rowCount(); ++row) {
        if (m_model->at(row).caller() != *m_wanted)
            continue;
        m_wanted.reset();
        m_caller->choose(m_model->at(row), std::string());
        m_list->setCurrentIndex(m_model->index(row));
    }
}

void MessagesPage::listen(const CallSid &call, const std::string &sid)
{
    m_folders->choose(Folder::All);
    if (const auto known = voicemailOf(sid, m_link->inbox()))
        return hear(known->of, known->item);
    m_link->find(call, sid, [self = QPointer(this)](const client::ApiResult<client::Voicemail> &answer) {
        if (!self)
            return;
        if (!answer)
            return Q_EMIT self->failed(tr("The message could not be loaded."), answer.failure);
        const InboxItem found{*answer.value};
        self->hear({{found}}, found);
    });
}

void MessagesPage::hear(const Conversation &of, const InboxItem &voicemail)
{
    m_caller->listen(of, voicemail);
    refresh();
}

std::optional<CallSummary> MessagesPage::currentCall() const
{
    const InboxItem *item = m_caller->openItem();
    return item ? std::optional(*item->call()) : std::nullopt;
}

void MessagesPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MessagesPage::clearFilter()
{
    m_search->clear();
}

bool MessagesPage::isFiltered() const
{
    return m_search->isOn();
}

void MessagesPage::openCurrent()
{
    if (QWidget *pane = detailPane())
        pane->setFocus(Qt::OtherFocusReason);
}

void MessagesPage::explainCurrent()
{
    if (const auto call = currentCall())
        Q_EMIT callWanted(call->sid);
}

QWidget *MessagesPage::mainTable()
{
    return m_list;
}

QWidget *MessagesPage::details()
{
    return m_caller;
}

QWidget *MessagesPage::detailPane()
{
    return m_caller->firstField();
}

} // namespace ringdown::messages
