// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"

#include <QString>
#include <QStringList>

namespace ringdown::console {

/// How this program begins again: what it is told, and the token of the relay it followed.
struct Resumption {
    QString program; ///< its file
    QStringList arguments;
    Secret token; ///< goes by RINGDOWN_TOKEN; empty for one that lies in the keyring

    friend bool operator==(const Resumption &a, const Resumption &b)
    {
        return a.program == b.program && a.arguments == b.arguments && a.token.matches(b.token.reveal());
    }
};

/// Takes this program's place under its process id, so that whoever started it still has it. Returns why
/// not, when it cannot.
QString resume(const Resumption &resumption);

} // namespace ringdown::console
