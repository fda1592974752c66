// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace ringdown::filter {

/// The word of candidates that typed most likely meant, or "" when none is close.
QString didYouMean(const QString &typed, const QStringList &candidates);

} // namespace ringdown::filter
