// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace ringdown::shell {
struct Preferences;
}
namespace ringdown::link {
class RelayPort;
}

namespace ringdown::settings {

/// One part of the bundle, as it will be saved.
struct DiagnosticPart {
    QString name;
    QString meaning;
    QString text;
};

/// Text without what opens anything: tokens, keys, SIDs, long random words, and all but the first digits of
/// telephone numbers.
QString withoutSecrets(const QString &text);

/// What there is to tell of this console. relay may be nullptr.
std::vector<DiagnosticPart> diagnosticParts(const shell::Preferences &preferences,
                                            const link::RelayPort *relay);

/// The chosen parts as one text.
QString diagnosticText(const std::vector<DiagnosticPart> &parts);

} // namespace ringdown::settings
