// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/FileWords.h"

#include <QCoreApplication>

#include <cerrno>

namespace ringdown::format {
namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};

} // namespace

QString notWrittenWords(const QString &path, const QString &reason)
{
    return reason == qt_error_string(ENOSPC)
               ? FileText::tr("%1 was not written: there is no space left on the disk. Make room, or name a "
                              "file on another disk.")
                     .arg(path)
               : FileText::tr("%1 was not written: %2. Name another file.", "path, the system’s reason")
                     .arg(path, reason);
}

} // namespace ringdown::format
