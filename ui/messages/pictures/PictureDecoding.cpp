// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/pictures/PictureDecoding.h"

#include "ui/messages/pictures/DeepPng.h"

#include <QBuffer>
#include <QImageReader>

namespace ringdown::messages {
namespace {

constexpr int longestSide = 16'000;
constexpr qint64 mostDots = mostPictureMegabytes * 1024LL * 1024 / 4;
constexpr qint64 mostDeepDots = mostDots / 2; ///< Qt keeps 16 bits of each channel while it reads

bool isTooLarge(const QSize &size)
{
    return size.width() > longestSide || size.height() > longestSide ||
           static_cast<qint64>(size.width()) * size.height() > mostDots;
}

/// Into bounds, with its own aspect, and never larger than it is.
QSize fitted(const QSize &size, const QSize &bounds)
{
    const bool fits = size.width() <= bounds.width() && size.height() <= bounds.height();
    return fits ? size : size.scaled(bounds, Qt::KeepAspectRatio).expandedTo({1, 1});
}

} // namespace

QByteArray pictureFormat(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n")))
        return QByteArrayLiteral("png");
    if (bytes.startsWith(QByteArrayLiteral("\xff\xd8\xff")))
        return QByteArrayLiteral("jpeg");
    if (bytes.startsWith(QByteArrayLiteral("GIF87a")) || bytes.startsWith(QByteArrayLiteral("GIF89a")))
        return QByteArrayLiteral("gif");
    const bool isWebP = bytes.startsWith(QByteArrayLiteral("RIFF")) &&
                        bytes.mid(8, 4) == QByteArrayLiteral("WEBP") &&
                        QImageReader::supportedImageFormats().contains(QByteArrayLiteral("webp"));
    return isWebP ? QByteArrayLiteral("webp") : QByteArray();
}

std::variant<DecodedPicture, Unshown> decodePicture(const QByteArray &bytes, const QSize &bounds)
{
    const QByteArray format = pictureFormat(bytes);
    if (format.isEmpty())
        return Unshown::NoPicture;
    if (bytes.size() > mostPictureBytes)
        return Unshown::TooLarge;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false); // nothing else ever reads a stranger's bytes
    reader.setAutoTransform(true);
    const QSize lying = reader.size();
    if (lying.isEmpty())
        return Unshown::Broken;
    if (isTooLarge(lying))
        return Unshown::TooLarge;
    if (isDeepPng(bytes) && static_cast<qint64>(lying.width()) * lying.height() > mostDeepDots) {
        const QImage deep = readDeepPng(bytes, lying, fitted(lying, bounds));
        return deep.isNull() ? std::variant<DecodedPicture, Unshown>(Unshown::Broken)
                             : DecodedPicture{deep, lying};
    }
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    reader.setScaledSize(fitted(lying, isTurned ? bounds.transposed() : bounds));
    QImage image;
    if (!reader.read(&image))
        return Unshown::Broken;
    return DecodedPicture{std::move(image), isTurned ? lying.transposed() : lying};
}

} // namespace ringdown::messages
