// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

namespace ringdown::draft {

/// Of a kept draft of which nothing can be read. aside: where it lies now.
QString unreadWords(const Result<QString> &aside);

/// Of a kept draft that can be read in part. lost: what cannot, as far as it has names.
QString leftOutWords(const QStringList &lost, const Result<QString> &aside);

} // namespace ringdown::draft
