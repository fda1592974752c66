// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Frame.h"
#include "ui/calls/CallLogPage.h"
#include "ui/insights/InsightsPage.h"
#include "ui/live/LivePage.h"
#include "ui/messages/MessagesPage.h"
#include "ui/routing/RoutingPage.h"
#include "ui/routing/basics/BasicsEditor.h"
#include "ui/routing/callers/CallersEditor.h"
#include "ui/routing/contacts/ContactsEditor.h"
#include "ui/routing/hours/HoursEditor.h"
#include "ui/routing/overview/OverviewEditor.h"
#include "ui/routing/routes/RoutesEditor.h"
#include "ui/routing/tiers/CascadeEditor.h"
#include "ui/shell/Banner.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/ListMenu.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/RecentEvents.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/Toast.h"
#include "ui/shell/WholeRowKeys.h"
#include "ui/simulator/SimulatorPage.h"
#include "ui/speech/ModuleSpeakers.h"
#include "ui/speech/PromptVoice.h"
#include "ui/window/Places.h"

#include <QApplication>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ringdown::window {

Frame::Frame(const shell::HeaderActions &actions, const link::CallBook &book, draft::Draft &draft)
    : header(new shell::HeaderStrip(actions))
    , sidebar(new shell::Sidebar)
    , banner(new shell::Banner)
    , notice(new shell::Banner)
    , news(new shell::Banner)
    , start(new shell::EmptyState)
    , live(new live::LivePage(book))
    , log(new calls::CallLogPage)
    , messages(new messages::MessagesPage(std::make_unique<messages::ModulePlayers>(),
                                          messages::SoundCache(messages::SoundCache::usualFolder()), this))
    , routing(new routing_ui::RoutingPage(draft, this))
    , simulator(new simulator::SimulatorPage(draft, this))
    , insights(new insights::InsightsPage(this))
    , callers(new routing_ui::CallersEditor(draft, this))
    , overview(new routing_ui::OverviewEditor(draft))
    , status(new shell::StatusStrip)
    , m_voice(new speech::PromptVoice(std::make_unique<speech::ModuleSpeakers>(), this))
    , m_whole(new shell::PageStack)
    , m_pages(new shell::PageStack)
{
    new shell::MenuKeys(this);
    new shell::WholeRowKeys(this);
    lay();
    m_whole->addWidget(m_pages);
    m_whole->addWidget(start);
    add(QStringLiteral("live"), *live);
    add(QStringLiteral("log"), *log);
    add(QStringLiteral("messages"), *messages);
    add(QStringLiteral("routing"), *routing);
    add(QStringLiteral("simulator"), *simulator);
    routing->add(QStringLiteral("overview"), overview);
    connect(overview, &routing_ui::OverviewEditor::goToWanted, routing, &routing_ui::RoutingPage::goTo);
    auto *hours = new routing_ui::HoursEditor(draft, this);
    connect(hours, &routing_ui::HoursEditor::overrideWanted, routing,
            &routing_ui::RoutingPage::overrideWanted);
    routing->add(QStringLiteral("hours"), hours);
    routing->add(QStringLiteral("cascade"), new routing_ui::CascadeEditor(draft, *m_voice, this));
    routing->add(QStringLiteral("routes"), new routing_ui::RoutesEditor(draft, *m_voice));
    routing->add(QStringLiteral("callers"), callers);
    routing->add(QStringLiteral("contacts"), new routing_ui::ContactsEditor(draft, this));
    routing->add(QStringLiteral("basics"), new routing_ui::BasicsEditor(draft));
    addParts();
    // Not in the stack itself: what reads the screen comes by a stack's pages only.
    recent = new shell::RecentEvents(m_whole->parentWidget());
    toast = new shell::Toast(m_whole->parentWidget());
}

void Frame::add(const QString &place, shell::Page &page)
{
    for (const PlaceSpec &spec : places()) {
        if (spec.id == place)
            sidebar->places().add({spec.id,
                                   QString(spec.words).remove(QLatin1Char('&')),
                                   spec.glyph,
                                   m_keys.keys(QStringLiteral("go.") + spec.id),
                                   0,
                                   {},
                                   {}});
    }
    m_pages->addWidget(&page);
    m_byPlace[place] = &page;
    m_every.push_back(&page);
}

/// Beneath Routing, and one of them is its place while it is shown.
void Frame::addParts()
{
    QString before = QStringLiteral("routing");
    const QString within = sidebar->places().at(sidebar->places().rowOf(before)).words;
    for (const PlaceSpec &part : routingPlaces()) {
        sidebar->places().addBehind(before, {part.id, part.words, part.glyph, {}, 0, {}, within});
        before = part.id;
    }
    connect(routing, &routing_ui::RoutingPage::partShown, this, [this] {
        if (page() == routing)
            showPlace();
    });
}

/// While the businesses are shown, the part that one of them is chosen for.
void Frame::showPlace()
{
    const QString part = page() == routing ? routing->part() + routing->waitingPart() : QString();
    sidebar->go(sidebar->places().rowOf(part) < 0 ? place() : part);
}

void Frame::standIn(const QString &place, shell::Page &page)
{
    shell::Page *before = std::exchange(m_byPlace[place], &page);
    const bool wasShown = m_pages->currentWidget() == before;
    m_pages->addWidget(&page);
    if (wasShown)
        m_pages->setCurrentWidget(&page);
    m_pages->removeWidget(before);
}

void Frame::lay()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(banner);
    right->addWidget(notice);
    right->addWidget(news);
    auto *area = new QWidget;
    auto *whole = new QVBoxLayout(area);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_whole);
    right->addWidget(area, 1);
    middle->addWidget(sidebar);
    middle->addLayout(right, 1);
    column->addWidget(header);
    column->addLayout(middle, 1);
    column->addWidget(status);
    shell::tellKeys(*sidebar, [this](const shell::KeyWords &keys) {
        m_keys = keys;
        for (const PlaceSpec &spec : places())
            sidebar->places().setKeys(spec.id, keys.keys(QStringLiteral("go.") + spec.id));
    });
}

void Frame::resizeEvent(QResizeEvent *event)
{
    sidebar->setRoom(width());
    QWidget::resizeEvent(event);
}

QString Frame::place() const
{
    for (const auto &[place, page] : m_byPlace) {
        if (page == m_pages->currentWidget())
            return place;
    }
    return {};
}

QString Frame::stop() const
{
    const QString part = page() == routing ? routing->part() : QString();
    return part.isEmpty() ? place() : part;
}

shell::Page *Frame::page() const
{
    return static_cast<shell::Page *>(m_pages->currentWidget());
}

void Frame::showPages()
{
    m_whole->setCurrentWidget(m_pages);
}

void Frame::showStart()
{
    m_whole->setCurrentWidget(start);
}

void Frame::turnTo(const QString &place)
{
    const auto found = m_byPlace.find(place);
    if (found == m_byPlace.end())
        return;
    m_pages->setCurrentWidget(found->second);
    showPlace();
}

/// Left out: what cannot be seen. The recent events are when they get the keys.
QList<QWidget *> Frame::regions() const
{
    QList<QWidget *> all = {sidebar, page()->mainTable(), page()->detailPane()};
    if (recent->hasAny())
        all << recent;
    for (QToolButton *segment : status->findChildren<QToolButton *>()) {
        if (segment->isVisible()) {
            all << segment;
            break;
        }
    }
    all.removeIf(
        [this](const QWidget *region) { return !region || (region != recent && !region->isVisible()); });
    return all;
}

void Frame::focusRegion(int step)
{
    const QList<QWidget *> all = regions();
    const QWidget *holder = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < all.size(); ++i) {
        if (all[i]->hasFocus() || all[i]->isAncestorOf(holder) ||
            (holder && all[i]->parentWidget() == status && status->isAncestorOf(holder)))
            at = i;
    }
    const int count = static_cast<int>(all.size());
    if (at < 0 && step < 0)
        at = 0; // backwards from nowhere is the last region
    QWidget *next = all[(at + step + count) % count];
    next == recent ? recent->open() : next->setFocus(Qt::TabFocusReason);
}

} // namespace ringdown::window
