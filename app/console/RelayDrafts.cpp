// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/RelayDrafts.h"

#include "core/client/RelayUrl.h"
#include "ui/draft/Draft.h"
#include "ui/draft/DraftFile.h"
#include "ui/scenario/ScenarioFolder.h"
#include "ui/shell/Settings.h"
#include "ui/window/MainWindow.h"

#include <QDateTime>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace ringdown::console {

RelayDrafts::RelayDrafts(window::MainWindow &window, Keeping keeping)
    : m_window(window)
    , m_keeping(keeping)
{
}

std::string RelayDrafts::nameOf(window::Mode mode, const QUrl &relay)
{
    return mode == window::Mode::Remote ? client::relayName(relay) : "this desk";
}

QString RelayDrafts::folder(window::Mode mode) const
{
    return isKept(mode) ? shell::stateFolder() + QStringLiteral("/drafts") : QString();
}

void RelayDrafts::leaveFor(window::Mode mode, const QUrl &relay, std::function<void()> goOn)
{
    if (m_window.draft().isOpen(folder(mode), QString::fromStdString(nameOf(mode, relay))))
        return goOn();
    m_window.leaveRelay(std::move(goOn));
}

void RelayDrafts::open(window::Mode mode, const std::string &name)
{
    const QString relay = QString::fromStdString(name);
    const QDateTime keptAt = QFileInfo(draft::DraftFile(folder(mode), relay).path()).lastModified();
    const bool isBack = m_window.draft().open(folder(mode), relay); // may write the file anew
    m_window.keepScenariosIn(isKept(mode) ? scenario::scenarioPath(shell::stateFolder(), relay) : QString());
    if (m_opened.insert(relay).second && isBack && m_window.draft().isEdited())
        m_window.tellRecovered(keptAt);
}

} // namespace ringdown::console
