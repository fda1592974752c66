// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/RoutingPage.h"

#include "ui/link/RelayPort.h"
#include "ui/routing/Editor.h"
#include "ui/routing/PlanAwaited.h"
#include "ui/routing/ProblemDelegate.h"
#include "ui/routing/ProblemList.h"
#include "ui/routing/ProblemWords.h"
#include "ui/routing/businesses/BusinessesView.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Flash.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Scrolled.h"

#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringdown::routing_ui {
namespace {

constexpr int pathRole = Qt::UserRole;

} // namespace

RoutingPage::RoutingPage(draft::Draft &draft, QWidget *window, QWidget *parent)
    : Page(parent)
    , m_draft(draft)
    , m_stops(new StopList(this))
    , m_header(
          new shell::PageHeader(tr("Routing"), tr("Where a call goes, and whom it rings. Nothing changes for "
                                                  "callers until the draft is pushed.")))
    , m_pushed(new shell::Banner)
    , m_state(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_tabs(new QTabBar)
    , m_editors(new QStackedWidget)
    , m_body(new QStackedWidget)
    , m_businesses(new BusinessesView(draft, window))
    , m_empty(new PlanAwaited)
    , m_edit(new QWidget)
    , m_problems(new ProblemList)
{
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        catchUp(shownEditor());
        m_editors->setCurrentIndex(tab);
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { Q_EMIT partShown(part()); });
    connect(m_body, &QStackedWidget::currentChanged, this, [this] { Q_EMIT partShown(part()); });
    connect(&draft, &draft::Draft::planChanged, this, [this] {
        showBody();
        showDraft();
    });
    connect(&draft, &draft::Draft::basisChanged, this, &RoutingPage::showDraft);
    connect(&draft, &draft::Draft::problemsChanged, this, &RoutingPage::showProblems);
    connect(&draft, &draft::Draft::revisited, this, &RoutingPage::revisit);
    const auto go = [this](QListWidgetItem *item) { goTo(item->data(pathRole).toString().toStdString()); };
    connect(m_problems, &QListWidget::itemActivated, this, go);
    connect(m_problems, &QListWidget::itemClicked, this, go);
    connect(m_stops, &StopList::changed, this, [this] {
        for (const auto &[id, editor] : m_all)
            editor->showStops(m_stops->known());
    });
    connect(m_businesses, &BusinessesView::openWanted, this, &RoutingPage::tenantWanted);
    connect(m_businesses, &BusinessesView::undoOffered, this, &RoutingPage::undoOffered);
    showBody();
    showDraft();
    showProblems();
}

void RoutingPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(4);
    m_header->addRight(m_state);
    column->addWidget(m_header);
    column->addWidget(m_pushed);
    column->addWidget(m_body, 1);

    auto *edit = new QVBoxLayout(m_edit);
    edit->setContentsMargins(24, 0, 24, 0);
    edit->setSpacing(12);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the routing"));
    edit->addWidget(m_tabs);
    edit->addWidget(m_editors, 1);
    edit->addWidget(m_problems);
    m_problems->giveWayTo(m_edit);

    m_body->addWidget(m_edit);
    m_body->addWidget(m_businesses);
    m_body->addWidget(m_empty);
}

void RoutingPage::add(const QString &id, Editor *editor)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and is scrolled to
    editor->setObjectName(QStringLiteral("scrolled"));
    shell::setInputsNeed(*editor, client::Role::Operator);
    scroll->setWidget(editor);
    m_all.emplace_back(id, editor);
    m_editors->addWidget(scroll);
    m_tabs->addTab(editor->title());
    m_tabs->updateGeometry(); // a hidden tab bar forgets to say that it has become higher
    connect(editor, &Editor::undoOffered, this, &RoutingPage::undoOffered);
    connect(editor, &Editor::ringWanted, this, &RoutingPage::ringWanted);
    m_behind.insert(editor);
    if (isVisible())
        catchUp(shownEditor());
}

QStringList RoutingPage::parts() const
{
    QStringList list;
    for (const auto &each : m_all)
        list.append(each.first);
    return list;
}

QString RoutingPage::part() const
{
    const int at = m_tabs->currentIndex();
    return m_body->currentWidget() == m_edit && at >= 0 ? m_all[static_cast<std::size_t>(at)].first
                                                        : QString();
}

QString RoutingPage::title() const
{
    return tr("Routing");
}

QWidget *RoutingPage::mainTable()
{
    return m_body->currentWidget() == m_businesses ? static_cast<QWidget *>(m_businesses->table()) : m_tabs;
}

QString RoutingPage::waitingPart() const
{
    return part().isEmpty() ? m_awaited : QString();
}

void RoutingPage::await(const QString &part)
{
    const std::pair<QString, QString> sentences[] = {
        {QStringLiteral("hours"), tr("Choose the business whose hours you want to see.")},
        {QStringLiteral("cascade"), tr("Choose the business whose cascade you want to see.")},
        {QStringLiteral("routes"), tr("Choose the business whose menus and routes you want to see.")},
        {QStringLiteral("callers"), tr("Choose the business whose caller rules you want to see.")},
        {QStringLiteral("contacts"), tr("Choose the business whose contacts you want to see.")},
        {QStringLiteral("basics"), tr("Choose the business whose texts, voice and limits you want to see.")}};
    const auto *const at = std::find_if(std::begin(sentences), std::end(sentences),
                                        [&](const auto &each) { return each.first == part; });
    const bool isKnown = at != std::end(sentences);
    m_awaited = isKnown ? part : QString();
    m_businesses->ask(isKnown ? at->second : QString());
}

void RoutingPage::awaitNone()
{
    await({});
    Q_EMIT partShown(part());
}

void RoutingPage::showTenant(const TenantId &tenant)
{
    if (!tenant.isEmpty())
        await({});
    else if (!part().isEmpty())
        await(part());
    m_tenant = tenant;
    if (!tenant.isEmpty()) {
        for (const auto &[id, editor] : m_all)
            m_behind.insert(editor);
    }
    if (isVisible())
        catchUp(shownEditor());
    showBody();
    showProblems();
}

void RoutingPage::showEvent(QShowEvent *event)
{
    catchUp(shownEditor());
    Page::showEvent(event);
}

Editor *RoutingPage::shownEditor() const
{
    const int at = m_tabs->currentIndex();
    return at < 0 ? nullptr : m_all[static_cast<std::size_t>(at)].second;
}

/// Before the editor is shown or asked: reading all of them at once takes too long.
void RoutingPage::catchUp(Editor *editor)
{
    if (!m_tenant.isEmpty() && m_behind.erase(editor) > 0)
        editor->showTenant(m_tenant);
}

void RoutingPage::setRelay(link::RelayPort *relay)
{
    m_businesses->setRelay(relay);
    m_empty->await();
    for (const auto &[id, editor] : m_all)
        editor->setRelay(relay);
    disconnect(m_learned);
    m_relay = relay;
    m_stops->follow(relay);
    if (!relay)
        return;
    m_learned = connect(relay, &link::RelayPort::connected, this, &RoutingPage::askPickUps);
    askPickUps();
}

void RoutingPage::askPickUps()
{
    m_relay->voicemailPickUps([page = QPointer(this)](const auto &pickUps) {
        if (!page || !pickUps)
            return;
        for (const auto &[id, editor] : page->m_all)
            editor->showPickUps(*pickUps.value);
    });
}

void RoutingPage::setNow(Instant now)
{
    for (const auto &[id, editor] : m_all)
        editor->setNow(now);
}

void RoutingPage::showBody()
{
    if (!m_draft.isReady())
        return m_body->setCurrentWidget(m_empty);
    m_body->setCurrentWidget(m_draft.tenant(m_tenant) ? m_edit : static_cast<QWidget *>(m_businesses));
}

void RoutingPage::showDraft()
{
    if (!m_draft.isReady())
        return m_state->clear();
    const int changes = static_cast<int>(m_draft.changes().size());
    const bool isUnreadable = m_draft.unreadableRevision() > 0;
    const bool isBehind = isUnreadable || m_draft.isStale();
    QString words = (changes > 0 ? tr("%Ln change(s) since revision %1", nullptr, changes)
                     : isBehind  ? tr("As in revision %1")
                                 : tr("As it is live, revision %1"))
                        .arg(m_draft.revision());
    if (isUnreadable)
        words += tr(" – revision %1 is live now, which this console cannot read")
                     .arg(m_draft.unreadableRevision());
    else if (m_draft.isStale())
        words += (m_draft.liveRevision() == m_draft.revision() ? tr(" – another revision %1 is live now")
                                                               : tr(" – revision %1 is live now"))
                     .arg(m_draft.liveRevision());
    if (changes == 0 && !isUnreadable && isBehind)
        words += tr("; discard the draft to see it");
    m_state->setText(words);
    m_state->setTone(isBehind      ? format::Tone::Care
                     : changes > 0 ? format::Tone::Active
                                   : format::Tone::Neutral);
}

std::string RoutingPage::ownPrefix() const
{
    const auto &tenants = m_draft.plan().tenants;
    const auto at = std::find_if(tenants.begin(), tenants.end(),
                                 [this](const plan::Tenant &tenant) { return tenant.id == m_tenant; });
    return at == tenants.end() ? std::string() : "tenants[" + std::to_string(at - tenants.begin()) + "]";
}

void RoutingPage::showProblems()
{
    m_problems->clear();
    const std::string prefix = ownPrefix();
    const auto list = [&](const std::vector<plan::Problem> &problems, format::Glyph glyph,
                          format::Tone tone) {
        for (const plan::Problem &problem : problems) {
            if (!prefix.empty() && problem.path.starts_with("tenants[") && !problem.path.starts_with(prefix))
                continue;
            auto *item = new QListWidgetItem(problemInWords(m_draft.plan(), problem, m_tenant), m_problems);
            item->setData(ProblemDelegate::glyphRole, static_cast<int>(glyph));
            item->setData(ProblemDelegate::toneRole, static_cast<int>(tone));
            item->setData(pathRole, QString::fromStdString(problem.path));
            item->setToolTip(item->text());
            item->setData(
                Qt::AccessibleTextRole,
                (tone == format::Tone::Bad ? tr("Error: %1") : tr("Warning: %1")).arg(item->text()));
        }
    };
    list(m_draft.errors(), format::Glyph::Alarm, format::Tone::Bad);
    list(m_draft.warnings(), format::Glyph::Alert, format::Tone::Care);
    m_problems->fit();
}

QStringList RoutingPage::untaken() const
{
    QStringList sentences;
    for (const auto &[id, editor] : m_all) {
        const plan::Tenant *tenant = m_draft.tenant(editor->shownTenant());
        for (const QString &field : tenant ? editor->untaken() : QStringList())
            sentences.append(
                tr("%1: what stands in “%2” cannot be read; it is no part of the draft.", "business, field")
                    .arg(QString::fromStdString(tenant->name), field));
    }
    return sentences;
}

void RoutingPage::turnTo(const QString &id)
{
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_all[i].first == id)
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
    catchUp(shownEditor());
    if (!part().isEmpty())
        return;
    await(id);
    Q_EMIT partShown({});
    const auto &tenants = m_draft.plan().tenants;
    if (!m_awaited.isEmpty() && m_draft.isReady() && tenants.size() == 1)
        Q_EMIT tenantWanted(TenantId(tenants.front().id)); // there is nothing to choose
}

bool RoutingPage::goTo(const std::string &path)
{
    if (path.starts_with("tenants[") && path.find('.') != std::string::npos) {
        const std::size_t index = std::strtoul(path.c_str() + 8, nullptr, 10);
        const auto &tenants = m_draft.plan().tenants;
        if (index < tenants.size() && tenants[index].id != m_tenant)
            Q_EMIT tenantWanted(tenants[index].id);
    }
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        catchUp(m_all[i].second);
        m_editors->widget(static_cast<int>(i))->ensurePolished();
        if (m_all[i].second->goTo(path)) {
            m_tabs->setCurrentIndex(static_cast<int>(i));
            m_all[i].second->goTo(path); // the focus sticks only to what is seen
            QMetaObject::invokeMethod(this, &RoutingPage::scrollToFocus,
                                      Qt::QueuedConnection); // once it is laid out
            return true;
        }
    }
    if (!m_businesses->goTo(path))
        return false;
    Q_EMIT tenantWanted(TenantId());
    return m_businesses->goTo(path); // as above
}

void RoutingPage::scrollToFocus()
{
    if (QWidget *target = window()->focusWidget(); target && isAncestorOf(target))
        shell::scrollTo(*target);
}

void RoutingPage::revisit(const std::vector<plan::Change> &changes)
{
    if (changes.empty() || !isVisible())
        return;
    const std::string &path = changes.front().path;
    // Where it is seen already, nobody is taken elsewhere.
    const bool isOwn = !part().isEmpty() && path.starts_with(ownPrefix() + ".");
    QWidget *target = isOwn ? shownEditor()->revisit(path) : nullptr;
    if (!target && goTo(path))
        target = window()->focusWidget();
    if (target && isAncestorOf(target))
        shell::Flash::around(*target);
}

} // namespace ringdown::routing_ui
