// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Glyph.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace ringdown::shell {

struct Place {
    QString id; ///< "live"
    QString words;
    format::Glyph glyph = format::Glyph::Info;
    QString keys;    ///< as the tooltip shows them
    int badge = 0;   ///< 0: none; alarmBadge and unknownBadge stand in the place of a number
    QString meaning; ///< the badge in words: "2 calls now"
    QString within;  ///< words of the place that this one is a part of; "" when it stands by itself
};

constexpr int alarmBadge = -1;
constexpr int unknownBadge = -2; ///< nobody knows how many; not the same as none

/// The places one can go to, with their badges.
class PlaceModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { BadgeRole = Qt::UserRole, GlyphRole, IsPartRole };

    explicit PlaceModel(QObject *parent = nullptr)
        : QAbstractListModel(parent)
    {
    }

    void add(const Place &place);
    void addBehind(const QString &id, const Place &place); ///< last when there is no such place
    void remove(const QString &id);
    void setBadge(const QString &id, int badge, const QString &meaning);
    void setKeys(const QString &id, const QString &keys);
    int rowOf(const QString &id) const; ///< -1 when there is none
    const Place &at(int row) const { return m_places[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Place> m_places;
};

/// The list at the left; folds to its icons, also by itself where words are so large that the page has no
/// room.
class Sidebar : public QListView {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    PlaceModel &places() { return *m_places; }
    void go(const QString &id);  ///< selects without telling
    QString current() const;     ///< "" when none is selected
    void setFolded(bool folded); ///< as somebody wants it: it stays so until the room or the words change
    bool isFolded() const { return m_isFolded || m_isTight; }
    void setRoom(int width); ///< of it and the page beside it

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;

private:
    void fitWidth();
    void fitRoom();
    int openWidth() const;
    int widthOfWords() const;

    PlaceModel *m_places;
    bool m_isFolded = false;
    bool m_isTight = false;
    int m_room = QWIDGETSIZE_MAX;
};

} // namespace ringdown::shell
