// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace ringdown::messages {

/// Whether a PNG says in its head that it has 16 bits in each channel.
bool isDeepPng(const QByteArray &bytes);

/// Such a PNG with 8 bits in each channel, as they are read: 4 bytes a dot, half of what Qt takes. whole: its
/// own size in dots, within the bounds for pictures. Null when it cannot be read.
QImage readDeepPng(const QByteArray &bytes, const QSize &whole, const QSize &scaled);

} // namespace ringdown::messages
