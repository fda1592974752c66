// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <string>

class QFrame;
class QListView;
class QPushButton;

namespace ringdown::routing_ui {

class UsedNames;

// The lists at the side of the routes, from which a route or a text is chosen.

/// names must outlive it.
QListView *nameList(UsedNames *names, const QString &accessibleName);
/// show: what happens with the name that becomes the current one.
void whenChosen(QListView *list, const UsedNames *names, std::function<void(const std::string &)> show);
/// remove: what Delete does in it.
void removeByKey(QListView *list, const std::function<void()> &remove);
/// A card with a heading, a button to add one, and the list; its menu has that and the button that removes.
QFrame *listCard(const QString &heading, QListView *list, QPushButton *add, QPushButton *remove);
/// The list is as high as its rows, within bounds.
void fitRows(QListView *list);
/// Shows this one as chosen and tells nobody; null for none of them.
void markChosenRow(QListView *list, const UsedNames *names, const std::string *id);

} // namespace ringdown::routing_ui
