// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/WholeFile.h"

#include <QSaveFile>

namespace ringdown {

bool putInPlace(QSaveFile &file)
{
    return file.flush() && file.commit();
}

} // namespace ringdown
