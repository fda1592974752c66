// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"
#include "ui/messages/Inbox.h"

#include <QString>

namespace ringdown::shell {
class Banner;
class EmptyState;
} // namespace ringdown::shell

namespace ringdown::messages {

class InboxLink;

/// What a look at the inbox knows.
struct InboxSight {
    const InboxLink &link;
    Folder folder = Folder::Unheard;
    TenantId tenant; ///< empty for all
    const format::PlanNames &names;
    Instant now;
    bool isSilenceTold = false; ///< above every page: that the relay does not answer
    QString searched = {};      ///< words that are searched for
};

/// What one can do about a folder without rows.
enum class InboxWay { TryAgain, ShowAll, ClearSearch, ShowOlder };

/// What the button of this place does, of those that tellEmptiness() gave.
InboxWay wayOf(const InboxSight &sight, int button);

/// Why a folder has no rows.
void tellEmptiness(shell::EmptyState &empty, const InboxSight &sight);
/// Above the rows: what could not be loaded, unless it is for a silence that is told already; else whom on
/// duty no text reaches.
void tellTrouble(shell::Banner &banner, const InboxSight &sight);
/// Who wrote last, when, and who has it: "The last one came from Rosa, Fri 16:02, and Office has it."
QString lastOneWords(const InboxItem &last, const format::PlanNames &names, Instant now);

} // namespace ringdown::messages
