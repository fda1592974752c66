// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <variant>

namespace ringdown::messages {

/// Why bytes are not shown as a picture.
enum class Unshown {
    NoPicture, ///< of no kind that is shown here
    TooLarge,  ///< so many dots that it would take too much memory
    Broken     ///< begins like a picture and is none
};

/// A picture, no larger than was asked for.
struct DecodedPicture {
    QImage image;
    QSize whole; ///< its own size in dots, upright
};

constexpr int mostPictureMegabytes = 128; ///< that one picture may take while it is read
/// More bytes are not looked at: a relay fetches no more either.
constexpr qsizetype mostPictureBytes = 24 * 1024 * 1024;

/// "png", "jpeg", "gif" or "webp", by the first bytes, which alone decide what reads the rest; "" for
/// anything else.
QByteArray pictureFormat(const QByteArray &bytes);
/// The bytes come from a stranger. The first picture of a film of them, turned as the camera was held, scaled
/// down into bounds. It takes its time: for a worker.
std::variant<DecodedPicture, Unshown> decodePicture(const QByteArray &bytes, const QSize &bounds);

} // namespace ringdown::messages
