// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/WholeFile.h"

#include <QSaveFile>

namespace ringdown {

bool writeAll(QSaveFile &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

bool putInPlace(QSaveFile &file)
{
    return file.flush() && file.commit();
}

} // namespace ringdown
