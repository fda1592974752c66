// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outage/ListReading.h"

#include <string_view>
#include <utility>
#include <variant>

namespace ringdown::relay {
namespace {

Instant timeOf(const rest::ListedCall &call)
{
    return call.startedAt;
}
Instant timeOf(const rest::ListedRecording &recording)
{
    return recording.madeAt;
}
Instant timeOf(const rest::ListedText &text)
{
    return text.madeAt;
}

/// Days are all that the carrier's lists are filtered by.
rest::Parameters queryFrom(const char *field, Instant at)
{
    return {{field, toRfc3339(at).substr(0, 10)}, {"PageSize", std::to_string(ListReading::pageSize)}};
}

} // namespace

class ListReading::Private : public std::enable_shared_from_this<ListReading::Private> {
public:
    using Then = std::function<void(const std::optional<rest::RestFailure> &)>;

    explicit Private(ListReadingParts given)
        : parts(std::move(given))
    {
    }

    /// What is being read, and for whom.
    struct Reading {
        LookPtr look;
        std::function<bool(const Look &)> wantsRecordings;
        Then then;
    };
    void readCalls(const Reading &reading)
    {
        read<rest::ListedCall>(reading, "Calls.json", queryFrom("StartTime>", reading.look->readFrom), 1,
                               rest::readCallList, &CarrierLists::calls,
                               [this, reading] { readTexts(reading); });
    }

    ListReadingParts parts;

private:
    void readTexts(const Reading &reading)
    {
        read<rest::ListedText>(reading, "Messages.json", queryFrom("DateSent>", reading.look->readFrom), 1,
                               rest::readTextList, &CarrierLists::texts, [this, reading] {
                                   if (reading.wantsRecordings(*reading.look))
                                       readRecordings(reading);
                                   else
                                       reading.then(std::nullopt);
                               });
    }
    /// Without them a call is told of all the same: a key need not read them.
    void readRecordings(const Reading &given)
    {
        Reading reading = given;
        reading.then = [then = given.then](const std::optional<rest::RestFailure> &failure) {
            then(failure && failure->trouble == rest::RestTrouble::Unauthorized ? std::nullopt : failure);
        };
        read<rest::ListedRecording>(reading, "Recordings.json",
                                    queryFrom("DateCreated>", reading.look->readFrom), 1,
                                    rest::readRecordingList, &CarrierLists::recordings,
                                    [then = reading.then] { then(std::nullopt); });
    }

    template <typename Entry>
    void read(const Reading &reading, const std::string &path, rest::Parameters query, int page,
              std::optional<rest::ListedPage<Entry>> (*readPage)(std::string_view),
              std::vector<Entry> CarrierLists::*into, std::function<void()> then);
};

/// Lists are newest first: what lies before the while ends the reading.
template <typename Entry>
void ListReading::Private::read(const Reading &reading, const std::string &path, rest::Parameters query,
                                int page,
                                std::optional<rest::ListedPage<Entry>> (*readPage)(std::string_view),
                                std::vector<Entry> CarrierLists::*into, std::function<void()> then)
{
    const auto key = parts.key();
    if (!key || !parts.line())
        return reading.then(
            rest::RestFailure{rest::RestTrouble::Unreachable, 0, 0, "The relay has no API key any more", {}});
    parts.noteUse();
    auto came = [=, this](const rest::RestAnswer &answer) {
        if (const auto *failure = std::get_if<rest::RestFailure>(&answer))
            return reading.then(*failure);
        auto read = readPage(std::get<rest::RestReply>(answer).body);
        if (!read)
            return reading.then(
                rest::RestFailure{rest::RestTrouble::Garbled, 0, 0, path + " is no list", {}});
        Look &look = *reading.look;
        bool isEnough = read->nextQuery.empty();
        for (Entry &entry : read->entries) {
            isEnough |= timeOf(entry) < look.readFrom;
            (look.lists.*into).push_back(std::move(entry));
        }
        const bool isCut = !isEnough && page >= mostPages;
        if (isCut)
            look.cut.emplace_back(path, (look.lists.*into).empty() ? look.until
                                                                   : timeOf((look.lists.*into).back()));
        if (isEnough || isCut)
            return then();
        this->template read<Entry>(reading, path, std::move(read->nextQuery), page + 1, readPage, into, then);
    };
    parts.line()->get(*key, path, std::move(query),
                      [weak = weak_from_this(), &executor = parts.executor,
                       came = std::move(came)](const rest::RestAnswer &answer) {
                          executor.post([weak, came, answer] {
                              if (const auto self = weak.lock())
                                  came(answer);
                          });
                      });
}

ListReading::ListReading(ListReadingParts parts)
    : d(std::make_shared<Private>(std::move(parts)))
{
}

ListReading::~ListReading() = default;

bool ListReading::isPossible() const
{
    return d->parts.line() && d->parts.key();
}

void ListReading::read(const LookPtr &look, std::function<bool(const Look &)> wantsRecordings,
                       std::function<void(const std::optional<rest::RestFailure> &)> then)
{
    look->lists = {};
    look->cut = {};
    d->readCalls({look, std::move(wantsRecordings), std::move(then)});
}

} // namespace ringdown::relay
