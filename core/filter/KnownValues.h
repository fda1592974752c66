// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/FilterGrammar.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ringdown::filter {

/// A value as people type it, and the id it stands for.
struct KnownValue {
    QString id;
    QString name; ///< "" when it has none
};

std::vector<KnownValue> tenantsOf(const plan::Plan &plan);
std::vector<KnownValue> peopleOf(const plan::Plan &plan);
std::vector<KnownValue> tiersOf(const plan::Plan &plan);
std::vector<KnownValue> routesOf(const plan::Plan &plan);

const QStringList &outcomeWords(); ///< of outcome:
const QStringList &traitWords();   ///< of has:

/// The values of a key that the plan or the grammar knows, without repeats.
QStringList knownValues(Key key, const plan::Plan &plan);

} // namespace ringdown::filter
