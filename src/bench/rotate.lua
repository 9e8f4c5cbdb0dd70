-- For wrk: sends the lines of the file BODIES by turns as GraphQL requests, and prints what came of it as a line of JSON. With PAUSE,
-- each connection rests some so many milliseconds between an answer and its next request; with REFUSALS, answers of status 503 are
-- counted apart from failures.
local bodies = {}
for line in io.lines(os.getenv("BODIES")) do
  bodies[#bodies + 1] = line
end
-- With this media type a failed request has a status of its own.
local headers = { ["Content-Type"] = "application/json", ["Accept"] = "application/graphql-response+json, application/json;q=0.5" }
local at = 0
local threads = {}
refused = 0

function setup(thread)
  threads[#threads + 1] = thread
end

function request()
  at = at % #bodies + 1
  return wrk.format("POST", nil, headers, bodies[at])
end

if os.getenv("PAUSE") then
  -- The first requests are spread over the pause, like all others.
  function delay()
    return math.random(2 * tonumber(os.getenv("PAUSE")))
  end
end

if os.getenv("REFUSALS") then
  function response(status)
    if status == 503 then
      refused = refused + 1
    end
  end
end

function done(summary, latency)
  local errors = summary.errors
  local refusals = 0
  for _, thread in ipairs(threads) do
    refusals = refusals + thread:get("refused")
  end
  print(string.format('{"answers":%d,"seconds":%f,"median":%f,"p99":%f,"refused":%d,"failed":%d,"bytes":%d}',
    summary.requests - refusals, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, refusals,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout - refusals, summary.bytes))
end
