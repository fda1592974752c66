// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/rest/Replies.h"

namespace ringdown::carrier {

// /2010-04-01/Accounts/{SID}/Recordings: what callers said to the telephone side, which gives recordings ids
// of its own. So every id of their form is there until it is deleted.

RestReply listRecordings(Visit &visit);
RestReply showRecording(Visit &visit);
RestReply soundOfRecording(Visit &visit); ///< .mp3: silence
RestReply waveOfRecording(Visit &visit);  ///< .wav, and without an ending: a tone
RestReply deleteRecording(Visit &visit);
RestReply deleteTranscription(Visit &visit); ///< .../Transcriptions, of which the same holds

} // namespace ringdown::carrier
