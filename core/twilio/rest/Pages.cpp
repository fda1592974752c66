// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/Pages.h"

#include "core/twilio/rest/JsonBody.h"

#include <QUrl>
#include <QUrlQuery>

#include <set>

namespace ringdown::rest {
namespace {

constexpr std::size_t mostPages = 1000;

struct Reading {
    RestClient &client;
    Authorization who;
    Host host;
    std::string expectedPath;
    std::function<void(const PagesAnswer &)> done;
    std::vector<std::string> bodies;
    std::set<std::string> asked; ///< the pages after the first
};

/// "" when this page is the last.
std::string nextPage(const std::string &body)
{
    const auto page = readJsonObject(body);
    if (!page)
        return {};
    if (std::string uri = textOf(*page, "next_page_uri"); !uri.empty())
        return uri;
    const auto meta = page->find("meta");
    return meta != page->end() && meta->is_object() ? textOf(*meta, "next_page_url") : std::string();
}

Parameters parametersOf(const QUrl &url)
{
    Parameters parameters;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        parameters.emplace_back(name.toStdString(), value.toStdString());
    return parameters;
}

void readPage(const std::shared_ptr<Reading> &reading, const Parameters &query);

void pageCame(const std::shared_ptr<Reading> &reading, const RestAnswer &answer)
{
    if (const auto *failure = std::get_if<RestFailure>(&answer))
        return reading->done(*failure);
    reading->bodies.push_back(std::get<RestReply>(answer).body);
    const std::string next = nextPage(reading->bodies.back());
    if (next.empty())
        return reading->done(std::move(reading->bodies));
    const QUrl url(QString::fromStdString(next));
    const bool isNew = reading->asked.insert(next).second;
    if (url.path().toStdString() != reading->expectedPath || !isNew || reading->bodies.size() >= mostPages)
        return reading->done(
            RestFailure{RestTrouble::Garbled,
                        200,
                        0,
                        "the list " + reading->expectedPath + " goes on at another address, or never ends",
                        {}});
    readPage(reading, parametersOf(url));
}

void readPage(const std::shared_ptr<Reading> &reading, const Parameters &query)
{
    reading->client.get(reading->who, reading->host, reading->expectedPath, query,
                        [reading](const RestAnswer &answer) { pageCame(reading, answer); });
}

} // namespace

void getAll(RestClient &client, const Authorization &who, Host host, const std::string &path,
            const Parameters &query, std::function<void(const PagesAnswer &)> done)
{
    readPage(std::make_shared<Reading>(Reading{client, who, host, path, std::move(done), {}, {}}), query);
}

} // namespace ringdown::rest
