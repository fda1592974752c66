// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/client/Messages.h"

#include <string_view>

namespace ringdown::client {

// The answers about voicemails and texts, read from bytes. BadInput names what is wrong.

Result<VoicemailPage> readVoicemails(std::string_view json);
Result<Voicemail> readVoicemail(std::string_view json); ///< {"voicemail": ...}
Result<ThreadPage> readThreads(std::string_view json);
Result<WrittenText> readWrittenText(std::string_view json);

} // namespace ringdown::client
