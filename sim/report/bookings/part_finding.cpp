// How times were found: details, searches, offers, holds, offices, people.
#include <fmt/format.h>

#include "sim/report/bookings/booking_words.hpp"
#include "sim/report/bookings/parts.hpp"
#include "sim/report/draw/text.hpp"

namespace rb::sim {
namespace {

using Rows = std::vector<std::vector<std::string>>;

SmallTable offers_of(const BookingSummary& b) {
  const OfferCounts& o = b.offers;
  const std::int64_t made = total_of(o.made);
  SmallTable t{fmt::format("Offers: {}", number(made)), {"What became of them", "Offers", ""}, {}};
  add_row(t, "one of the times chosen", o.chosen, made);
  add_row(t, "every time refused", o.refused, made);
  add_row(t, "gone by the time of the answer", o.gone, made);
  add_row(t, "no answer in time", o.lapsed, made);
  add_row(t, "cancelled, or seen to by a person", o.dropped, made);
  add_row(t, "still open", o.open, made);
  return t;
}

SmallTable reasons_of(const BookingSummary& b) {
  SmallTable t{"What was offered", {"", "Offers", ""}, {}};
  add_rows(t, b.offers.made, total_of(b.offers.made), offer_words);
  return t;
}

SmallTable searches_of(const BookingSummary& b) {
  const SearchCounts& s = b.searches;
  const std::int64_t all = s.found + s.nothing_preferred + s.nothing_anywhere;
  SmallTable t{fmt::format("Searches: {}", number(all)), {"Result", "Searches", ""}, {}};
  add_row(t, "times to offer", s.found, all);
  add_row(t, "nothing with the preferred provider", s.nothing_preferred, all);
  add_row(t, "nothing anywhere", s.nothing_anywhere, all);
  return t;
}

SmallTable details_of(const BookingSummary& b) {
  const DetailCounts& d = b.details;
  SmallTable t{fmt::format("Details missing: {}", counted(d.bookings, "booking", "bookings")),
               {"Given", "Times", ""},
               {}};
  add_rows(t, d.by_detail, total_of(d.by_detail), plain_words);
  return t;
}

SmallTable holds_of(const BookingSummary& b) {
  const HoldCounts& h = b.holds;
  SmallTable t{fmt::format("Times held: {}", number(h.made)), {"Until", "Holds", ""}, {}};
  add_row(t, "booked", h.booked, h.made);
  add_rows(t, h.ended, h.made, hold_end_words);
  add_row(t, "still held", h.open, h.made);
  return t;
}

SmallTable offices_of(const BookingSummary& b) {
  const OfficeCounts& o = b.offices;
  SmallTable t{fmt::format("Offices asked: {}", number(o.asked)), {"Answer", "Requests", ""}, {}};
  add_row(t, "yes", o.yes, o.asked);
  add_row(t, "another time proposed", o.counter, o.asked);
  add_row(t, "no", o.refused, o.asked);
  add_row(t, "silent", o.silent, o.asked);
  add_row(t, "cancelled before they answered", o.withdrawn, o.asked);
  add_row(t, "still open", o.open, o.asked);
  return t;
}

SmallTable office_endings_of(const OfficeLadderCounts& o) {
  SmallTable t{
      fmt::format("Requests to offices: {}", number(o.requests)), {"Ended", "Requests", ""}, {}};
  add_rows(t, o.endings, o.requests, office_ending_words);
  add_row(t, "still open", o.open, o.requests);
  return t;
}

void write_office_channels(Page& page, const OfficeLadderCounts& o) {
  Rows rows;
  std::int64_t sent = 0;
  for (const OfficeChannelCounts& c : o.channels) {
    sent += c.sent;
    rows.push_back({escape(office_channel_words(c.channel)), number(c.sent), number(c.failed),
                    number(c.looked_up), number(c.unknown), number(c.acknowledged),
                    number(c.answered)});
  }
  page.paragraph(fmt::format(
      "{} went out for {}; {} because what went before had not been answered in its time, or did "
      "not arrive.",
      counted(sent, "message", "messages"), counted(o.requests, "request", "requests"),
      number(o.escalations)));
  page.html(table({"Channel", "Messages", "Not arrived", "Looked up", "Never known", "Acknowledged",
                   "Answered"},
                  rows));
  const QuantileRow& t = o.settled_ms;
  if (t.count == 0) return;
  page.paragraph(fmt::format("Half of the requests were settled within {}, nine in ten within {}.",
                             duration(t.p50), duration(t.p90)));
}

SmallTable changes_of(const BookingSummary& b) {
  const ChangeCounts& c = b.changes;
  SmallTable t{"Changes of mind", {"", "Times", "Of booked"}, {}};
  add_row(t, "confirmed", c.confirmed, b.funnel.booked);
  add_row(t, "another time wanted", c.moves_wanted, b.funnel.booked);
  add_row(t, "moved", c.moved, b.funnel.booked);
  add_row(t, "stayed as it was", c.moves_in_vain, b.funnel.booked);
  if (c.cancelled > 0) {
    t.rows.push_back({"cancelled by the patient, booked or not", number(c.cancelled), ""});
  }
  return t;
}

std::string details_sentence(const DetailCounts& d) {
  if (d.bookings == 0) return "Nothing was missing for any of them.";
  return fmt::format(
      "For {} something was missing: patients were asked {}, gave {}, and {} ({}) became complete.",
      counted(d.bookings, "booking", "bookings"), counted(d.asked, "time", "times"),
      counted(d.given, "answer", "answers"), number(d.complete), percent(d.complete, d.bookings));
}

}  // namespace

void write_finding(Page& page, const BookingSummary& b) {
  page.html("<h3>How times were found</h3>\n");
  page.paragraph(details_sentence(b.details));
  std::string waitlist;
  if (b.searches.waitlisted > 0) {
    waitlist =
        fmt::format("The waitlist was entered {}; {} on it when the run ended.",
                    counted(b.searches.waitlisted, "time", "times"),
                    b.searches.waitlist_open == 1 ? std::string("one was")
                                                  : number(b.searches.waitlist_open) + " were");
  }
  if (b.conflicts > 0) {
    if (!waitlist.empty()) waitlist += " ";
    waitlist += fmt::format("{} met a time that somebody else had by then.",
                            counted(b.conflicts, "write to the EHR", "writes to the EHR"));
  }
  page.paragraph(waitlist);
  write_pair(page, details_of(b), searches_of(b));
  write_pair(page, offers_of(b), reasons_of(b));
  write_pair(page, holds_of(b), changes_of(b));
}

void write_people(Page& page, const BookingSummary& b) {
  if (b.offices.asked > 0) {
    write_pair(page, offices_of(b),
               b.office_ladder ? office_endings_of(*b.office_ladder) : SmallTable{});
    const QuantileRow& t = b.offices.answer_ms;
    if (t.count > 0) {
      page.paragraph(fmt::format("Half of the {} came within {}, nine in ten within {}.",
                                 counted(t.count, "answer", "answers"), duration(t.p50),
                                 duration(t.p90)));
    }
  }
  if (b.office_ladder) write_office_channels(page, *b.office_ladder);
  if (b.hand_overs.empty()) return;
  Rows rows;
  HandOverCount all;
  for (const HandOverCount& h : b.hand_overs) {
    rows.push_back({escape(hand_over_words(h.reason)), number(h.opened), number(h.handed_back),
                    number(h.booked), number(h.given_up), number(h.open)});
    all.opened += h.opened;
    all.handed_back += h.handed_back;
    all.booked += h.booked;
    all.given_up += h.given_up;
    all.open += h.open;
  }
  page.html("<h3>Handed over to a person</h3>\n");
  page.paragraph(fmt::format(
      "{}: {} handed back and went on where they left, {} booked by the person, {} given up, {} "
      "still open.",
      counted(all.opened, "hand-over", "hand-overs"), number(all.handed_back), number(all.booked),
      number(all.given_up), number(all.open)));
  page.html(table({"Because of", "Hand-overs", "Back", "Booked", "Given up", "Open"}, rows));
}

}  // namespace rb::sim
