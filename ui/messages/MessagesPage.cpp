// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/MessagesPage.h"

#include "ui/messages/CallView.h"
#include "ui/messages/InboxDelegate.h"
#include "ui/messages/InboxEmptiness.h"
#include "ui/messages/InboxLink.h"
#include "ui/messages/InboxModel.h"
#include "ui/messages/MarkAllHeard.h"
#include "ui/messages/MessageWords.h"
#include "ui/messages/ThreadView.h"
#include "ui/messages/VoicemailDeeds.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/RoleGate.h"

#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace ringdown::messages {
namespace {

using namespace std::chrono_literals;

constexpr std::array folders = {Folder::Unheard, Folder::Unclaimed, Folder::Texts, Folder::All};

} // namespace

MessagesPage::MessagesPage(std::unique_ptr<PlayerSource> players, SoundCache cache, QWidget *window)
    : m_players(std::move(players))
    , m_model(new InboxModel(this))
    , m_list(new QListView)
    , m_folders(new QTabBar)
    , m_allHeard(new QPushButton(tr("Mark all heard")))
    , m_older(new QPushButton(tr("Show older messages")))
    , m_trouble(new shell::Banner)
    , m_empty(new shell::EmptyState)
    , m_body(new QStackedWidget)
    , m_detail(new QStackedWidget)
    , m_hint(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_call(new CallView(*m_players))
    , m_thread(new ThreadView)
    , m_deeds(new VoicemailDeeds(m_call->player(), std::move(cache), window, this))
    , m_link(new InboxLink(this))
    , m_markAll(new MarkAllHeard(*m_link, *m_deeds, window, this))
{
    build();
    wire();
    addKeys();
    showFolders();
    showDetail();
}

MessagesPage::~MessagesPage() = default;

void MessagesPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header =
        new shell::PageHeader(title(), tr("Voicemails, texts and missed calls that wait for somebody"));
    header->addRight(m_allHeard);
    shell::setNeeds(*m_allHeard, client::Role::Operator);
    column->addWidget(header);
    column->addWidget(m_trouble);
    m_folders->setObjectName(QStringLiteral("tabs"));
    m_folders->setDrawBase(false);
    m_folders->setExpanding(false);
    m_folders->setAccessibleName(tr("Which messages"));
    for (const Folder each : folders)
        m_folders->addTab(folderWords(each));
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(18, 0, 18, 0);
    tabs->addWidget(m_folders);
    tabs->addStretch(1);
    column->addLayout(tabs);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("messages-splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({420, 740});
    m_body->addWidget(splitter);
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
}

QWidget *MessagesPage::buildList()
{
    auto *side = new QWidget;
    side->setObjectName(QStringLiteral("surface"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setMinimumWidth(300);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new InboxDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Messages"));
    column->addWidget(m_list, 1);
    column->addWidget(m_older, 0, Qt::AlignHCenter);
    m_older->setProperty("quiet", true);
    return side;
}

QWidget *MessagesPage::buildDetail()
{
    m_detail->setObjectName(QStringLiteral("surface"));
    m_detail->setAttribute(Qt::WA_StyledBackground);
    m_detail->setMinimumWidth(360);
    m_hint->setText(tr("Choose a message to hear or read it."));
    m_hint->setAlignment(Qt::AlignCenter);
    for (QWidget *each : std::initializer_list<QWidget *>{m_hint, m_call, m_thread})
        m_detail->addWidget(each);
    return m_detail;
}

void MessagesPage::wire()
{
    connect(m_link, &InboxLink::changed, this, &MessagesPage::refresh);
    connect(m_folders, &QTabBar::currentChanged, this, &MessagesPage::refresh);
    connect(m_allHeard, &QPushButton::clicked, this, [this] {
        m_markAll->begin(m_tenant);
        showFolders();
    });
    connect(m_markAll, &MarkAllHeard::counted, this, &MessagesPage::showFolders);
    connect(m_markAll, &MarkAllHeard::failed, this, &MessagesPage::failed);
    connect(m_markAll, &MarkAllHeard::marking, this, [this] {
        m_chosen.reset();
        m_list->setCurrentIndex({});
    });
    connect(m_older, &QPushButton::clicked, this, [this] { m_link->askOlder(folder()); });
    connect(m_trouble, &shell::Banner::pressed, this, &MessagesPage::reload);
    connect(m_empty, &shell::EmptyState::pressed, this, &MessagesPage::pressEmpty);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showCurrentRow(current.isValid() ? current.row() : -1); });
    connect(m_call, &CallView::claimWanted, this, &MessagesPage::claimWanted);
    connect(m_call, &CallView::callWanted, this, &MessagesPage::callWanted);
    connect(m_call, &CallView::textWanted, this, &MessagesPage::writeBack);
    connect(&m_thread->composer(), &Composer::sendWanted, this, &MessagesPage::send);
    connect(m_deeds, &VoicemailDeeds::failed, this, &MessagesPage::failed);
    connect(m_deeds, &VoicemailDeeds::heard, m_link, &InboxLink::takeVoicemail);
    connect(m_deeds, &VoicemailDeeds::deleted, this, [this](const std::string &sid) {
        m_chosen.reset();
        m_link->dropVoicemail(sid);
    });
}

/// They act in the list; in the player its own buttons have the keys.
void MessagesPage::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    add(Qt::Key_Space, [this] {
        if (m_detail->currentWidget() == m_call && !m_call->player().isHidden())
            m_call->player().togglePlaying();
    });
    add(Qt::Key_Left, [this] { m_call->player().skip(-5s); });
    add(Qt::Key_Right, [this] { m_call->player().skip(5s); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_Right), [this] {
        const int next = m_list->currentIndex().row() + 1;
        if (next < m_model->rowCount())
            m_list->setCurrentIndex(m_model->index(next));
    });
}

QString MessagesPage::title() const
{
    return tr("Messages");
}

void MessagesPage::setRelay(link::RelayPort *relay)
{
    m_deeds->setRelay(relay);
    m_chosen.reset();
    m_link->setRelay(relay);
}

void MessagesPage::setOperator(const QString &name)
{
    m_operator = name;
    m_deeds->setOperator(name);
}

void MessagesPage::setNames(const format::PlanNames &names)
{
    m_names = names;
    m_model->setNames(names);
    refresh();
}

void MessagesPage::setNow(Instant now)
{
    const bool isOtherMinute = now.milliseconds / 60'000 != m_now.milliseconds / 60'000;
    m_now = now;
    m_link->setNow(now);
    m_model->setNow(now);
    if (isOtherMinute && isVisible())
        showDetail();
}

void MessagesPage::showTenant(const TenantId &tenant)
{
    m_tenant = tenant;
    m_markAll->drop();
    refresh();
}

void MessagesPage::reload()
{
    m_link->reload();
}

void MessagesPage::takeClaim(const CallSid &call, const std::string &by)
{
    m_link->takeClaim(call, by);
}

Folder MessagesPage::folder() const
{
    return folders[static_cast<std::size_t>(std::max(0, m_folders->currentIndex()))];
}

void MessagesPage::showFolder(Folder folder)
{
    const auto *const at = std::find(folders.begin(), folders.end(), folder);
    m_folders->setCurrentIndex(static_cast<int>(at - folders.begin()));
}

InboxCounts MessagesPage::counts() const
{
    return m_link->inbox().counts(m_tenant);
}

/// What is chosen stays in the list, also when it no longer belongs to the folder: one listens to it.
void MessagesPage::refresh()
{
    std::vector<InboxItem> items = m_link->inbox().items(folder(), m_tenant);
    const std::string chosen = m_chosen ? m_chosen->id() : std::string();
    const auto hasId = [&](const InboxItem &item) { return item.id() == chosen; };
    if (m_chosen && std::none_of(items.begin(), items.end(), hasId)) {
        const auto all = m_link->inbox().items(Folder::All, m_tenant);
        if (const auto kept = std::find_if(all.begin(), all.end(), hasId); kept != all.end())
            items.insert(
                std::upper_bound(items.begin(), items.end(), *kept,
                                 [](const InboxItem &a, const InboxItem &b) { return a.at() > b.at(); }),
                *kept);
    }
    m_model->show(std::move(items));
    if (const int row = m_model->rowOf(chosen); row >= 0) {
        m_chosen = m_model->at(row);
        m_list->setCurrentIndex(m_model->index(row));
    }
    showFolders();
    showEmpty();
    showDetail();
    m_older->setVisible(m_link->inbox().hasOlder(folder()));
    Q_EMIT waitingChanged();
}

void MessagesPage::showFolders()
{
    const InboxCounts all = counts();
    for (std::size_t i = 0; i < folders.size(); ++i) {
        const int count = all.of(folders[i]);
        const QString number = m_link->inbox().hasOlder(folders[i]) ? tr("%1+", "at least so many").arg(count)
                                                                    : QString::number(count);
        const QString words = folderWords(folders[i]);
        m_folders->setTabText(static_cast<int>(i),
                              m_link->isLoaded() ? tr("%1  %2", "folder and how many").arg(words, number)
                                                 : words);
    }
    const bool isKnown = m_link->isLoaded() && !m_link->failure();
    m_allHeard->setEnabled(all.unheard > 0 && !m_markAll->isCounting());
    m_allHeard->setToolTip(all.unheard > 0 ? QString()
                           : isKnown       ? tr("Every message has been heard.")
                                           : tr("It is not known which messages nobody has heard."));
}

void MessagesPage::hideEvent(QHideEvent *event)
{
    m_markAll->drop();
    shell::Page::hideEvent(event);
}

void MessagesPage::showEmpty()
{
    const bool hasRows = m_model->rowCount() > 0 || m_chosen;
    m_body->setCurrentIndex(hasRows ? 0 : 1);
    const InboxSight sight{*m_link, folder(), m_tenant, m_names, m_now};
    if (!hasRows)
        tellEmptiness(*m_empty, sight);
    if (hasRows || !m_link->failure())
        tellTrouble(*m_trouble, sight);
    else
        m_trouble->clear();
}

void MessagesPage::pressEmpty(int)
{
    if (m_link->failure())
        reload();
    else
        showFolder(Folder::All);
}

void MessagesPage::showCurrentRow(int row)
{
    if (row < 0 || (m_chosen && m_model->at(row).id() == m_chosen->id()))
        return;
    m_chosen = m_model->at(row);
    showDetail();
    Q_EMIT currentCallChanged();
}

void MessagesPage::showDetail()
{
    if (!m_chosen)
        return m_detail->setCurrentWidget(m_hint);
    if (const auto *thread = std::get_if<client::Thread>(&m_chosen->what))
        return showThread(*thread);
    m_call->show(*m_chosen, m_names, m_now);
    m_detail->setCurrentWidget(m_call);
    const auto *voicemail = std::get_if<client::Voicemail>(&m_chosen->what);
    if (!voicemail)
        return m_call->player().stop();
    m_deeds->choose(*voicemail, whoWords(*m_chosen, m_names));
    if (std::exchange(m_isListening, false))
        m_deeds->listen();
}

void MessagesPage::showThread(const client::Thread &thread)
{
    m_call->player().stop();
    const bool isStopped = m_link->inbox().isStopped(thread.number, thread.with);
    m_thread->show(thread, isStopped ? ThreadView::Wants::Stopped : ThreadView::Wants::Texts, m_names, m_now);
    m_detail->setCurrentWidget(m_thread);
}

/// The thread with the caller, which may have no text yet.
void MessagesPage::writeBack()
{
    const CallSummary call = *m_chosen->call();
    m_chosen = InboxItem{m_link->inbox().thread(call.tenant, call.to, call.from)};
    const int row = m_model->rowOf(m_chosen->id());
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        m_list->setCurrentIndex({});
    showDetail();
    m_thread->composer().begin();
    Q_EMIT currentCallChanged();
}

void MessagesPage::send(const QString &words)
{
    link::MessagesPort *port = m_link->port();
    if (!port)
        return;
    const client::Thread to = m_thread->thread();
    Composer &composer = m_thread->composer();
    composer.setBusy(true);
    composer.showTrouble({});
    client::NewText text{to.tenant, to.number, to.with, words.toStdString(), m_operator.toStdString()};
    text.once = composer.onceKey();
    port->sendText(text, [to, self = QPointer(this)](const client::ApiResult<client::WrittenText> &answer) {
        if (!self)
            return;
        self->m_thread->composer().setBusy(false);
        if (!answer)
            return self->tellNotSent(to, answer.failure);
        self->m_thread->dropDraft(to);
        self->reload();
    });
}

/// Meanwhile another thread may be shown.
void MessagesPage::tellNotSent(const client::Thread &to, const client::ApiFailure &failure)
{
    const QString deed = tr("The text was not sent.");
    if (m_thread->isShown(to))
        m_thread->composer().showTrouble(refusalWords(deed, failure));
    else
        Q_EMIT failed(deed, failure);
}

void MessagesPage::listen(const CallSid &call, const std::string &sid)
{
    showFolder(Folder::All);
    m_isListening = true;
    for (const InboxItem &item : m_link->inbox().items(Folder::All, {})) {
        const auto *voicemail = std::get_if<client::Voicemail>(&item.what);
        if (!voicemail || voicemail->sid != sid)
            continue;
        m_chosen = item;
        return refresh();
    }
    m_link->find(call, sid, [self = QPointer(this)](const client::ApiResult<client::Voicemail> &answer) {
        if (!self)
            return;
        if (!answer)
            return Q_EMIT self->failed(tr("The message could not be loaded."), answer.failure);
        self->m_chosen = InboxItem{*answer.value};
        self->refresh();
    });
}

std::optional<CallSummary> MessagesPage::currentCall() const
{
    const CallSummary *call = m_chosen ? m_chosen->call() : nullptr;
    return call ? std::optional(*call) : std::nullopt;
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

QWidget *MessagesPage::detailPane()
{
    if (!m_chosen)
        return nullptr;
    return m_detail->currentWidget() == m_thread ? m_thread->composer().field() : m_call->firstButton();
}

} // namespace ringdown::messages
