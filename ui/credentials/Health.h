// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/Snapshot.h"
#include "ui/format/Glyph.h"
#include "ui/format/Tone.h"

#include <vector>

namespace ringdown::credentials {

/// What a line of the health card offers to do about it.
enum class Remedy { None, CheckToken, GiveWebhookKey, RotateToken, RotateApiKey, MakeFittingKey };

struct HealthLine {
    format::Tone tone = format::Tone::Neutral;
    format::Glyph glyph = format::Glyph::Info;
    QString words;
    Remedy remedy = Remedy::None;

    friend bool operator==(const HealthLine &, const HealthLine &) = default;
};

/// Whether the credentials are in order, the worst not hidden among the good: token accepted, webhook key
/// matches it, what the API key reaches, ages. A credential older than a year, or known to somebody who left,
/// asks for rotation.
std::vector<HealthLine> healthOf(const Snapshot &snapshot, Instant now);
QString remedyWords(Remedy remedy);

} // namespace ringdown::credentials
