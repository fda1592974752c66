// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/LiveWindow.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Banner.h"
#include "ui/shell/KeyWords.h"
#include "ui/shell/Page.h"
#include "ui/shell/Settings.h"
#include "ui/window/Placement.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::window {

LiveWindow::LiveWindow(shell::Settings &settings, const shell::ActionRegistry &actions, QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_settings(settings)
    , m_placement(new Placement(*this, QStringLiteral("live"), settings))
    , m_column(new QVBoxLayout(this))
    , m_banner(new shell::Banner)
    , m_onTop(new QCheckBox(tr("Always on &top")))
{
    setMinimumSize(720, 420);
    resize(1000, 640);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    showState({});
    m_column->addWidget(m_banner);
    auto *foot = new QWidget;
    foot->setObjectName(QStringLiteral("status"));
    foot->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 5, 16, 5);
    auto *back = new QPushButton(tr("Bring it back"));
    shell::setKeyTip(*back, tr("Live stands in the main window again"), QStringLiteral("view.detach-live"));
    back->setProperty("quiet", true);
    m_onTop->setChecked(settings.staysOnTop());
    row->addWidget(m_onTop);
    row->addStretch(1);
    row->addWidget(back);
    m_column->addWidget(foot);
    setWindowFlag(Qt::WindowStaysOnTopHint, m_onTop->isChecked());
    connect(m_onTop, &QCheckBox::toggled, this, &LiveWindow::stayOnTop);
    connect(back, &QPushButton::clicked, this, &LiveWindow::bringBackWanted);
    for (const shell::ActionRegistry::Entry &each : actions.entries()) {
        if (each.spec.scope == shell::KeyScope::Window)
            addAction(each.action);
    }
}

void LiveWindow::take(shell::Page &page)
{
    m_column->insertWidget(m_column->indexOf(m_banner) + 1, &page, 1);
    page.show();
    page.mainTable()->setFocus(Qt::OtherFocusReason); // its keys act at once
    m_placement->restore();
}

void LiveWindow::showState(const QString &state)
{
    setWindowTitle(tr("Live – Ringdown%1", "DEMO and offline").arg(state));
}

void LiveWindow::keepPlace()
{
    m_placement->keep();
}

void LiveWindow::stayOnTop(bool stays)
{
    m_settings.setStaysOnTop(stays);
    const QRect place = geometry();
    setWindowFlag(Qt::WindowStaysOnTopHint, stays); // hides the window
    setGeometry(place);
    show();
}

void LiveWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // the page is only lent
    Q_EMIT bringBackWanted();
}

} // namespace ringdown::window
