// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/overview/OverviewEditor.h"

#include "core/plan/HoursText.h"
#include "ui/routing/overview/CoverageStrip.h"
#include "ui/routing/overview/MapTree.h"
#include "ui/routing/overview/MapView.h"
#include "ui/routing/routes/RouteEdits.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/KeyWords.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Room.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

using namespace std::chrono_literals;

constexpr auto coverageDelay = 250ms;
constexpr double buttonZoom = 1.2;

QPushButton *zoomButton(const QString &sign, const QString &name)
{
    auto *button = new QPushButton(sign);
    button->setAccessibleName(name);
    button->setToolTip(name);
    const auto fit = [button, isWord = sign.size() > 1] {
        button->setFixedWidth(isWord ? button->sizeHint().width() : shell::grown(40, button->font()));
    };
    fit();
    // Once it has its new size.
    shell::fitToFont(*button,
                     [button, fit] { QMetaObject::invokeMethod(button, fit, Qt::QueuedConnection); });
    return button;
}

} // namespace

OverviewEditor::OverviewEditor(draft::Draft &draft, QWidget *parent)
    : Editor(draft, parent)
    , m_soon(new QTimer(this))
    , m_body(new QStackedWidget)
    , m_map(new MapView)
    , m_tree(new QTreeView)
    , m_treeModel(new MapTree(this))
    , m_other(new QPushButton(tr("As a tree")))
    , m_zoom(new QWidget)
    , m_strip(new CoverageStrip)
    , m_day(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_silent(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
{
    build();
    m_soon->setSingleShot(true);
    m_soon->setInterval(coverageDelay);
    connect(m_soon, &QTimer::timeout, this, &OverviewEditor::showCoverage);
    connect(m_map, &MapView::chosen, this, &OverviewEditor::goToWanted);
    const auto go = [this](const QModelIndex &index) {
        Q_EMIT goToWanted(index.data(MapTree::pathRole).toString().toStdString());
    };
    connect(m_tree, &QTreeView::activated, this, go);
    connect(m_other, &QPushButton::clicked, this, &OverviewEditor::turnToOther);
    connect(&draft, &draft::Draft::problemsChanged, this, [this] {
        if (tenant())
            read();
    });
    connect(m_strip, &CoverageStrip::dayChosen, this, [this](int isoWeekday) {
        const std::string day(plan::weekdayIds[static_cast<std::size_t>(isoWeekday - 1)]);
        Q_EMIT goToWanted(pathOf(plan().plan(), tenantId()) + "hours.week." + day);
    });
}

void OverviewEditor::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *bar = new QHBoxLayout;
    auto *hint = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    hint->setText(
        tr("A box leads to its editor. A bar at its left: changed in the draft. A mark at its right: "
           "something is wrong there."));
    hint->setWordWrap(true);
    bar->addWidget(hint, 1);
    auto *zoom = new QHBoxLayout(m_zoom);
    zoom->setContentsMargins(0, 0, 0, 0);
    QPushButton *out = zoomButton(QStringLiteral("−"), tr("Smaller (-)"));
    QPushButton *in = zoomButton(QStringLiteral("+"), tr("Larger (+)"));
    QPushButton *fit = zoomButton(tr("Fit"), tr("The whole map (0)"));
    for (QPushButton *button : {out, in, fit})
        zoom->addWidget(button);
    connect(out, &QPushButton::clicked, this, [this] { m_map->zoomBy(1 / buttonZoom); });
    connect(in, &QPushButton::clicked, this, [this] { m_map->zoomBy(buttonZoom); });
    connect(fit, &QPushButton::clicked, m_map, &MapView::zoomToFit);
    bar->addWidget(m_zoom);
    shell::setOnlyReads(*m_zoom);
    shell::setOnlyReads(*m_other);
    shell::setKeyTip(*m_other, tr("The map as a tree, and back"), QStringLiteral("routing.map-or-tree"));
    bar->addWidget(m_other);
    column->addLayout(bar);
    m_tree->setModel(m_treeModel);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("The routing as a tree"));
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 8, 8, 8);
    inside->addWidget(m_tree);
    m_body->addWidget(m_map);
    m_body->addWidget(card);
    shell::fitToFont(*m_body, [this] { m_body->setMinimumHeight(shell::grown(240, m_body->font())); });
    column->addWidget(m_body, 1);
    auto *coverage = new QHBoxLayout;
    auto *name = new shell::Caption(shell::TextSize::Strong);
    name->setText(tr("Coverage"));
    coverage->addWidget(name);
    coverage->addSpacing(8);
    coverage->addWidget(m_strip, 1);
    column->addLayout(coverage);
    for (shell::Caption *caption : {m_day, m_silent}) {
        caption->setWordWrap(true);
        column->addWidget(caption);
    }
    connect(m_strip, &CoverageStrip::dayTold, this, [this] { m_day->setText(m_strip->told()); });
}

QString OverviewEditor::title() const
{
    return tr("Overview");
}

void OverviewEditor::turnToOther()
{
    const bool isMap = m_body->currentIndex() == 0;
    m_body->setCurrentIndex(isMap ? 1 : 0);
    m_other->setText(isMap ? tr("As a map") : tr("As a tree"));
    m_zoom->setVisible(!isMap);
    (isMap ? static_cast<QWidget *>(m_tree) : m_map)->setFocus(Qt::OtherFocusReason);
    if (isMap && !m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_treeModel->index(0, 0));
}

void OverviewEditor::setNow(Instant now)
{
    const bool isFirst = m_now == Instant();
    const bool isNewMinute = now.seconds() / 60 != m_now.seconds() / 60;
    m_now = now;
    if (isNewMinute && isVisible() && tenant())
        showMap(); // an override may have ended
    if (isFirst)
        m_soon->start();
}

void OverviewEditor::showEvent(QShowEvent *event)
{
    Editor::showEvent(event);
    if (tenant())
        read();
}

void OverviewEditor::read()
{
    if (!isVisible())
        return; // drawn when it is looked at
    showMap();
    m_soon->start();
}

void OverviewEditor::showMap()
{
    std::vector<plan::Problem> problems = plan().errors();
    problems.insert(problems.end(), plan().warnings().begin(), plan().warnings().end());
    const RoutingMap map =
        routingMap(plan().plan(), plan().basis(), tenantId(), {problems, plan().errors().size()}, m_now);
    if (map == m_map->drawing().map())
        return;
    m_map->setMap(map);
    m_treeModel->setMap(map);
    m_tree->expandAll();
}

void OverviewEditor::showCoverage()
{
    if (!tenant() || !isVisible() || m_now == Instant())
        return;
    const std::string own = pathOf(plan().plan(), tenantId());
    const bool isWrong =
        std::any_of(plan().errors().begin(), plan().errors().end(),
                    [&](const plan::Problem &problem) { return problem.path.starts_with(own); });
    m_strip->setEnabled(!isWrong);
    m_day->setVisible(!isWrong);
    if (isWrong) {
        m_silent->setTone(format::Tone::Care);
        return m_silent->setText(tr("Who rings when is told again as soon as the problems are solved."));
    }
    const StripWeek week = stripWeek(*tenant(), m_now);
    m_strip->setWeek(week);
    m_day->setText(m_strip->told()); // also by another clock
    const QStringList silent = silentHours(week);
    m_silent->setTone(silent.isEmpty() ? format::Tone::Neutral : format::Tone::Bad);
    m_silent->setText(silent.isEmpty()
                          ? tr("Whenever it is open in the next seven days, somebody rings.")
                          : tr("Open, and nobody rings: %1.").arg(silent.join(tr(", ", "between hours"))));
}

} // namespace ringdown::routing_ui
