// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QString>

#include <functional>

class QObject;

namespace ringdown::draft {
class Draft;
}
namespace ringdown::link {
class RelayPort;
}

namespace ringdown::review {

/// Asks the relay who pushed over what the draft is based on; tell gets it in words, and nothing when nobody
/// did, the relay does not tell, or the asker is gone by then.
void askWhoPushed(link::RelayPort &relay, const draft::Draft &draft, Instant now, QObject &asker,
                  std::function<void(const QString &words)> tell);

} // namespace ringdown::review
