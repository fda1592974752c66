// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/pictures/DeepPng.h"

#include <QtEndian>

#include <png.h>

#include <cstring>

namespace ringdown::messages {
namespace {

constexpr qsizetype depthAt = 24; ///< of the head's byte for the bits of a channel
constexpr int mostBytesOfADot = 4;

/// As QImage::Format_ARGB32 has them.
constexpr png_uint_32 layout = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? PNG_FORMAT_BGRA : PNG_FORMAT_ARGB;

} // namespace

bool isDeepPng(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n")) && bytes.size() > depthAt &&
           bytes.at(depthAt) == 16;
}

QImage readDeepPng(const QByteArray &bytes, const QSize &whole, const QSize &scaled)
{
    png_image png;
    std::memset(&png, 0, sizeof png);
    png.version = PNG_IMAGE_VERSION;
    QImage image;
    if (png_image_begin_read_from_memory(&png, bytes.constData(), static_cast<std::size_t>(bytes.size()))) {
        const bool isAsSaid = png.width == static_cast<png_uint_32>(whole.width()) &&
                              png.height == static_cast<png_uint_32>(whole.height());
        if (isAsSaid)
            image = QImage(whole, QImage::Format_ARGB32);
        png.format = layout;
        png.flags |= PNG_IMAGE_FLAG_16BIT_sRGB; // what says no gamma is as screens have it
        const int stride = whole.width() * mostBytesOfADot;
        if (!image.isNull() && !png_image_finish_read(&png, nullptr, image.bits(), stride, nullptr))
            image = {};
    }
    png_image_free(&png);
    if (image.isNull())
        return {};
    image.convertTo(QImage::Format_ARGB32_Premultiplied); // where it is: scaling would make a second one
    return image.scaled(scaled, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace ringdown::messages
