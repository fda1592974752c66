// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/plan/SamplePlan.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace ringdown::plan {
namespace {

constexpr std::string_view sampleText = R"json({
  "format": 1,
  "tenants": [{
    "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles",
    "numbers": ["+16195550100", "+16195550101"],
    "contacts": [
      {"id": "captain", "name": "Captain", "phone": "+16195550111", "texts": true},
      {"id": "office", "name": "Office", "phone": "+16195550122", "texts": true},
      {"id": "pier", "name": "Pier", "phone": "+16195550133", "texts": false}],
    "hours": {
      "week": {"mon": ["09:00-17:00"], "fri": ["09:00-12:00", "13:00-17:00"], "sat": ["18:00-02:00"]},
      "exceptions": [
        {"name": "Christmas Eve", "date": "2026-12-24", "hours": ["09:00-12:00"]},
        {"name": "New Year's Day", "yearly": "01-01", "hours": []},
        {"name": "Open house", "yearly": "4th thu nov", "hours": ["10:00-24:00"]},
        {"name": "Good Friday", "yearly": "easter-2", "hours": []}],
      "override": {"state": "closed", "until": "2026-11-23T18:00:00-08:00", "note": "Storm"}},
    "directory": [{"phone": "+16195550177", "name": "Harbor Master", "type": "vip"}],
    "callers": [
      {"name": "Nuisance", "match": {"numbers": ["+16195550199"], "prefixes": ["+1900"]}, "then": {"reject": "busy"}},
      {"name": "VIPs", "match": {"types": ["vip"], "states": ["NV"]}, "then": {"route": "vip"}},
      {"name": "No caller ID", "match": {"anonymous": true, "countries": ["CA"], "to": ["+16195550101"],
       "forwardedFrom": ["+16195550188"]}, "then": {"route": "closed"}}],
    "tiers": [
      {"id": "primary", "contacts": ["captain"], "ring": "together", "seconds": 20, "accept": "key", "show": "caller"},
      {"id": "backup", "contacts": ["office", "pier"], "ring": "in-turn", "seconds": 25, "accept": "key", "show": "business"}],
    "routes": {
      "open": [{"say": "Thank you for calling {business}."},
               {"play": "https://example.com/welcome.mp3"},
               {"menu": {"prompt": "For reservations press 1, for events press 2.",
                         "keys": {"1": "sales", "2": "events"}, "seconds": 6, "tries": 3, "otherwise": "sales"}}],
      "sales": [{"ring": ["primary", "backup"]}, {"text": "missed"}, {"goto": "events"}],
      "events": [{"ring": ["backup"]}, {"voicemail": {}}],
      "vip": [{"ring": ["primary"]}, {"hangup": {}}],
      "closed": [{"voicemail": {"greeting": "We are closed.", "maxSeconds": 90, "transcribe": true,
                                "textBack": {"key": "1", "body": "Thanks for calling {business}."}}}]},
    "texts": {"missed": {"to": ["captain", "office"], "body": "Missed call from {caller} at {time}. Reply 1 to take it."}},
    "sms": {"forwardTo": ["captain"], "reply": "relay"},
    "voice": {"language": "en-GB", "name": "Polly.Joanna"},
    "limits": {"longestWaitSeconds": 150, "keepCallsDays": 30, "keepVoicemailDays": 20}
  }, {
    "id": "crew", "name": "ShipCaptainCrew", "timeZone": "UTC", "numbers": ["+16195550150"],
    "hours": {"week": {}}, "routes": {"open": [{"reject": "busy"}], "closed": [{"hangup": true}]}
  }]
})json";

} // namespace

Json samplePlan()
{
    return Json::parse(sampleText);
}

std::string harborPlan()
{
    std::ifstream file(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json");
    return {std::istreambuf_iterator<char>(file), {}};
}

Json samplePlanWith(std::string_view pointer, std::string_view value)
{
    Json document = samplePlan();
    const Json::json_pointer place{std::string(pointer)};
    if (!value.empty())
        document[place] = Json::parse(value);
    else if (Json &parent = document[place.parent_pointer()]; parent.is_object())
        parent.erase(place.back());
    else
        parent.erase(std::stoul(place.back()));
    return document;
}

std::string linesOf(const std::vector<Problem> &problems)
{
    std::string text;
    for (const Problem &problem : problems)
        text += (text.empty() ? "" : "\n") + toLine(problem);
    return text;
}

Plan planOf(const Json &document)
{
    PlanReading reading = readPlan(document.dump());
    if (!reading.isValid())
        throw std::invalid_argument(toLine(reading.errors.front()));
    return std::move(reading.plan);
}

} // namespace ringdown::plan
