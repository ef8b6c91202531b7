/** Written by scripts/make-gloss.ts from CC-CEDICT (CC BY-SA 4.0, see NOTICE): a Chinese word a line, with what it may mean. */
export const TABLE = `
〇 zero
罔 there is none
却 but/yet
厨 kitchen
参 take part in/join
以 in order to/use
㗂 watch
宿 old/night
冥 deep/stupid
岸 bank
岛 island
廉 honest
㣟 go/walk
惬 satisfied
拿 take/hold
捷 quick
据 depend on
携 carry/hold
㪃 hit
散 break up/fall apart
敦 place name
暖 warm
饮 drink
法 way/method
深 deep
㵮 clear water
碗 cup/bowl
留 leave/keep
瘪 empty
筲 basket
糊 cover/glue
䎃 down
卒 at last/finish
词 statement
䠀 sit
趟 time
射 shoot
驮 carry on one's back
一 all/as soon as
一一 one after another
一下 all at once/bit
一下子 all at once/in a short while
一世 times/First
一干二净 one and all/very clean
一二 one or two/few
一些 some/few
一来二去 little by little
一个人 alone
一个个 number of/each and every one
一个半 one and a half
一个样 same/of the same type
一元复始 new year begins
一共 in total
一准 certainly
一刀切 one size fits all
一分为二 be two-sided/one divides into two
一切 all/everything
一切如旧 everything as before
一切险 all risks
一则 on the one hand
一刹那 moment
一半 half
一半天 soon
一去不回 gone forever
一口 bite
一口价 fixed price/take-it-or-leave-it price
一口咬定 stick to one's statement
一口气 at a stretch
一句话 in short
一同 together
一向 whole time/all along
一周 one week/all the way around
一品 first-rate
一员 member
一回事 one and the same/one thing
一国两制 one country
一块 piece/in company
一塌糊涂 in an awful condition
一尘不染 honest
一壁 at the same time/while
一夕 very quickly
一夜情 one night stand
一夜露水 one-night stand
一大早 at first light
一天到晚 all day long/whole day
一套 set/of the same kind
一如 be just like
一如往常 as usual
一如所料 as expected
一如既往 as before/continuing as always
一字 in a line
一字纵队 single file
一定 fixed/must
一定要 must
一家 group
一对 pair
一对儿 pair
一小部分 small part
一席之地 place/role to play
一带 area
一带而过 skip over
一年到头 all year round
一年半 year and a half
一年半载 about a year
一年四季 all year round
一年多 more than a year
一年期 one year period
一年生 annual
一度 for a time/at one time
一式二份 in duplicate
一律 same/all
一径 straight
一心一意 single-minded/bent on
一念之差 false step
一意孤行 one's own way
一应 all/every
一应俱全 with everything needed available
一手 without outside help
一手包办 run the whole show
一把好手 expert
一把年纪 be old/advanced age
一把手 working hand/boss
一折两段 split sth into two
一抿子 little bit
一拍两散 break up/separate
一拍即合 click together/hit it off
一扫而空 clean out
一探究竟 check out
一拨儿 group of people
一击入洞 hole in one
一揽子 all-inclusive
一文不值 no use whatsoever
一方 one side/area
一方面 on the one hand
一旁 the side of/aside
一旦 when/if
一早 early in the morning
一时 at the same time/while
一时半刻 short time/little while
一时半晌 short time/little while
一时半会 short time/little while
一时半霎 short time/little while
一时间 for a moment
一曝十寒 one day's sun
一会 while/moment
一会儿 while/moment
一本万利 small capital
一东一西 far apart
一枝独秀 outstanding
一根筋 one-track minded
一杆进洞 hole in one
一条心 be of one mind
一概 all
一模一样 identical
一样 like/same
一次 first/once
一次性 one-time/one-off
一气 at one go/at a stretch
一水儿 identical
一派谎言 pack of lies
一流 top quality/front ranking
一清早 early in the morning
一无所获 end up empty-handed
一无是处 not one good point
一犯再犯 keep doing
一生 all one's life
一生一世 all my life
一男半女 son or daughter
一直 always/all the way through
一直以来 until now/in the past always
一眼 quick look
一睹 look
一瞬 very short time
一瞬间 split second
一种 one kind of/one type of
一空 leaving none left
一笑了之 laugh away
一笑置之 make light of
一笔抹杀 reject out of hand
一等 grade A
一等一 outstanding/first-rate
一箩筐 in large quantities/extremely
一系列 series of
一级棒 first-rate
一丝一毫 one hair
一经 as soon as/once
一线 front line
一线之间 fine line
一线之隔 fine line
一总 in all
一肚子 full of
一肚皮 full of
一股脑 all of it/lock
一致 in agreement/together
一举 in one go/move
一举一动 each and every move/every movement
一举两得 one move
一般 same/so-so
一般性 general
一般般 so-so
一般说来 in general
一般贸易 general trade
一落千丈 take a dive
一号 top/toilet
一号木杆 driver
一血 first blood
一亲芳泽 get close to
一览 overview
一览表 list/table
一触即溃 give way at once
一言为定 that's settled then/it's a deal
一语双关 have a double meaning
一贯 all along
一走了之 quit
一起 in company/same place
一路 all the way/of the same kind
一路上 whole way/along the way
一路来 all the way/since the start
一身 single person/whole body
一较高下 go head to head
一轮 talks/election
一连 running
一连串 series of
一遍 one time/once through
一道 together
一递一个 one after another
一递一声 one answering the other
一边 on the one hand/on the other hand
一部分 part of/portion
一错再错 repeat errors
一锅粥 complete mess
一阵 fit
一阵子 while/short time
一面 one side
一面之词 one-sided statement
一面倒 one-sided
一头 one end/one head
一类 same type
一马当先 take the lead
一骨碌 in a single movement
一体 all concerned/everybody
一点 bit/little bit
一点一滴 bit by bit
一点一点 little by little/bit by bit
一点不 not at all
一点点 little bit
一齐 at the same time
丁字尺 T-square/set square
丁腈手套 nitrile glove
七七八八 of all kinds
七上八下 in a mess
七分熟 medium well
七扭八歪 crooked
七曜 Moon/Mercury
七老八十 very old
七零八碎 bits and pieces
万 great number/ten thousand
丈人 old man
丈量 measurement
三 three
三不 three no's
三不知 know nothing at all
三世 Third
三五 several/three or five
三令五申 order again and again
三光 and the stars/moon
三两 two or three
三八 stupid
三分之一 one third
三分头 short back and sides
三包 refund/exchange
三十 thirty
三十六计 war
三合一 three in one
三度 third
三振 strike out
三文治 sandwich
三明治 sandwich
三春 three spring months
三更半夜 very late at night
三月份 March
三朋四友 friends
三条 three of a kind
三次 three times/third
三次元 real world
三流 third-rate
三无企业 capital or regular staff
三无产品 inspection certificate
三班倒 three-shift system
三番五次 over and over again
三级跳 hop
三级跳远 hop
三角板 set square
三军 center and left
三通 T-piece/three links
三音度 third
三项 three items/three terms
三体问题 three-body problem
上 go up/first
上一个 previous one
上上之策 best policy
上下 before and after/go up and down
上下班 start and finish work
上乘 best quality
上交 hand over to
上任 take office/previous
上佳 outstanding/great
上来 come up
上个 last/first
上个星期 last week
上个月 last month
上分 level up
上前 advance/step forward
上升 go up
上午 morning
上半 first half
上半天 morning
上半年 first half
上半晌 morning
上半叶 first half
上半部分 top half
上去 go up
上古汉语 Old Chinese
上司 boss
上周 last week
上品 top-quality
上回 last time/previous time
上坡路 progress
上报 appear in the news
上夜 be on night duty
上天 God
上好 first-rate
上官 high-ranking official
上将 general
上将军 top general
上山 pass away
上岗 go on duty/take up a job
上工 go to work/start work
上市 hit the market
上市公司 listed company
上年 last year
上年纪 get old
上床 go to bed
上弦 first quarter
上弦月 first quarter moon
上心 carefully
上方 place above
上星期 last week/previous week
上映 show
上书 write a letter
上月 last month
上架 be available for sale/put goods on shelves
上桌 place on the table/sit down to eat
上榜 make the list
上次 last time
上涨 go up
上火 get angry
上班 go to work/start work
上班族 office workers
上班时间 working hours/office hours
上当 taken in
上相 high official
上眼药 apply eye drops
上税 pay taxes
上算 be worth it
上网 go online
上线 go online/put sth online
上膘 put on weight
上色 top-quality/top-grade
上菜 serve food
上万 over ten thousand
上行 go against the current
上覆 inform
上调 raise
上路 be on one's way
上身 put on
上车 train
上轨道 stay on track
上进 do better/make progress
上边 top/above
上锁 lock/be locked
上门 drop in/close
上门客 walk-in customer
上门费 house call fee
上面 on top of
上页 previous page
上头 top/those in charge
上馆子 eat out/eat at a restaurant
上首 first place
上马 mount
下 next/down
下一个 next one
下一次 next
下一步 next step
下一站 next stop
下一页 next page
下不为例 not to be repeated/just this once
下世 next life
下令 give an order/issue an order
下任 next to serve/next office holder
下来 be over/come down
下个 next/second
下个星期 next week
下个月 next month
下列 following
下午 afternoon
下午好 good afternoon
下半 second half
下半天 afternoon
下半身 Lower Body
下去 go on/go down
下单 order/place an order
下回 next time
下地 get up from bed
下场 end
下场门 exit door
下坠 drop/fall
下嫁 marry down
下家 next one
下届 next to serve/next office holder
下山 set
下工 knock off/finish work
下厨 go to the kitchen/cook
下弦 last quarter
下弦月 third quarter moon
下情 my situation
下手 start/set about
下挫 drop/decline
下方 below
下星期 next week
下月 next month
下棋 play chess
下榻 stay
下次 next time
下款 signature on letter
下沉市场 Chinese market
下注 pour/pour down
下游 lower reaches/lower level
下滑 decline
下班 get off work/finish work
下发 issue to lower levels
下箸 eat
下级 low level/low ranking
下而上 bottom to top
下肚 drink/eat
下脚 get a footing
下脚料 scraps
下至上 bottom to top
下台 step down
下台阶 way out
下落 drop/fall
下行 down
下视 look down on/look down from above
下订单 place an order
下议院 lower chamber/lower house
下跌 fall
下车 train
下载 download
下辈子 next life
下逐客令 ask sb to leave/show sb the door
下周 next week
下边 under/below
下酒 down one's drink
下野 step down from office
下锅 put into the pot
下降 decline/drop
下院 lower house
下雨 rain
下雪 snow
下面 next/under
下页 next page
下头 feel put off
下飞机 get off a plane
下饭 go well with rice
下馆子 eat out/eat at a restaurant
下体 lower body
不 not so
不一 differ
不一定 maybe
不一会 soon
不一样 different
不下于 as good as/as many as
不中意 not to one's liking
不中用 no good/useless
不久 not long/before too long
不久前 not long ago
不了 no thanks/without end
不予理会 ignore
不予置评 make no comment
不二价 one price for all/fixed price
不二法门 one and only way
不亚 no less than
不亚于 no less than
不以为意 not to mind
不以为然 object/disapprove
不但 not only
不佞 I/me
不佳 not good
不依 not to comply
不依不饶 nor spare
不便 short of cash
不俗 out of the ordinary
不伦不类 out of place
不值 not worth
不值一文 no use whatsoever
不值一笑 of no value
不值钱 of little value
不偏不倚 even-handed
不偏斜 even-handed
不仅 not limited to/not just
不仅仅 not only/not just
不仅如此 not only that
不光 not the only one/not only
不克 cannot/not be able
不再 no more/no longer
不准 not to allow
不准许 not allowed
不出所料 as expected
不分胜负 come out even/draw
不分彼此 share everything
不分昼夜 day and night
不分轩轾 well-matched
不划算 too expensive/it isn't worth it
不到 not to arrive/not reaching
不加 without
不加理睬 ignore
不动点 fixed point
不胜 very/cannot bear or stand
不匮 never be lacking
不厌 not to object to
不厌其烦 be very patient
不去理 ignore
不及 not as good as/too late
不及格 fail
不只 not only
不可 should not/cannot
不可以 may not
不可胜言 beyond description
不可名状 beyond description
不可或缺 must have
不可收拾 out of hand
不可能 cannot/not able
不合 should not
不合体统 bad form
不同 not the same/different
不同凡响 outstanding/brilliant
不同寻常 out of the ordinary
不含糊 really good
不咋地 not up to much/nothing special
不咋的 not up to much/nothing special
不和 be on bad terms
不问 let off/ignore
不啻 as good as/like
不啻天渊 worlds apart
不善 not good at/bad
不单 not the only/not simply
不在 not to be present/pass away
不在乎 not to care
不在了 be dead
不在意 not to mind
不在状态 be out of form
不堪 cannot stand/cannot bear
不外 nothing more than
不外乎 nothing else but
不够 not enough
不大 not too/not often
不大离 just about right/not bad
不太好 not so good/not too well
不失时机 lose no time
不失为 can be regarded as
不好 no good
不好意思 be sorry
不好说 can't be sure
不如 not as good as
不妙 far from good
不妥 not proper
不定期 non-scheduled
不宜 not suitable
不客气 rude
不容 must not/cannot
不对 wrong/incorrect
不对劲 wrong/not in good condition
不对碴儿 not proper
不对头 not right
不少 many/lot
不巧 too bad/unfortunately
不差 OK/not bad
不带 not to have/without
不平 wrong
不幸 sad/unfortunately
不待说 it goes without saying
不很 not very
不得 may not/must not
不得不 have to/can't help it
不得了 extremely
不得劲 not feel well
不得已 have to/must
不复 not again/no longer
不必 need not/does not have to
不忍 cannot bear to
不忍心 can't bear to
不忙 take your time/there's no hurry
不快 unhappy
不怎么 not very
不怎么样 not up to much/nothing great about it
不怕 even if
不恤 not to show concern
不息 without a break
不悦 annoyed
不惜 not spare
不惟 not only
不愧不怍 no shame
不成 won't do
不成材 good-for-nothing
不成体统 bad form
不才 I/me
不打紧 never mind/it doesn't matter
不折不扣 the letter
不拘 not stick to/whatever
不提也罢 drop it/never mind
不摸头 not up on things
不攻自破 collapse
不敬 rude
不敌 no match for
不明 not clear/fail to understand
不明事理 not understanding things
不是 fault
不是味儿 not quite right
不是东西 no-good/be a good-for-nothing
不时 from time to time/now and then
不暇 have no time
不曾 hasn't yet/hasn't ever
不会 not at all/not able
不服 not to accept sth
不朽 last forever
不材 I/me
不标准 incorrect/poor
不欢而散 part on bad terms
不止 not limited to/more than
不止一次 many times
不正当 improper
不正确 incorrect
不求收获 not expecting any reward
不消 not need
不温不火 so-so
不满 be less than/dissatisfied
不满意 dissatisfied
不济 of no use
不无 not without
不无小补 be of some help
不然 not so/if not
不争气 be disappointing
不爽 not well/out of sorts
不特 not only
不独 not only
不理 ignore
不甘心 not reconciled to
不甚 not very
不用 need not
不用说 it goes without saying
不由 can't help
不由得 can't help/cannot but
不由自主 can't help but
不当 improper
不当事 useless/regard as useless
不当紧 not important/of no consequence
不痛不痒 sth is wrong
不尽然 not always
不相上下 about the same
不睦 not get along well
不知 not to know
不知去向 gone missing
不知所以 not know the reason
不知轻重 doesn't know who's who
不禁 can't help
不稂不莠 good-for-nothing/useless
不端 improper
不符 not in agreement with
不算 not count/have no weight
不管 not to be concerned/no matter
不管怎样 no matter what/in any case
不简单 rather complicated
不约而同 all of them
不绝于耳 never stop
不经意 by accident
不经意间 without noticing
不紧不慢 take one's time
不置可否 decline to comment/not express an opinion
不翼而飞 spread fast
不耐烦 lose patience
不闻不问 not to question/not to hear
不声不响 without speaking
不能 should not/cannot
不能不 have to/cannot but
不胫而走 get round fast
不自然 artificial
不至于 not as bad as
不致 not likely to
不兴 can't
不良 bad/faulty
不若 not as good as
不菲 high
不落痕迹 leave no trace/professional
不着 no need/need not
不着痕迹 leave no trace
不着边际 not to the point/wide of the mark
不行 be no good/not work
不要 must not
不要紧 but/it looks all right
不见 not to see/be missing
不见了 be missing
不见天日 all black
不见得 not likely
不规范 not standard
不解 not understand
不言而喻 it goes without saying
不计 take no account of
不许 can't/must not
不该 should not/owe nothing
不详 not in detail/not quite clear
不语 not to speak
不说自明 goes without saying
不论 whatever/not to discuss
不讳 pass away
不谢 not at all
不识高低 doesn't know what's what
不变价格 fixed price
不豫 unhappy
不负 live up to
不赖 good/fine
不赞一词 make no comment
不赞成 disapprove
不足 not enough/should not
不足道 of no consequence
不轻饶 not to let off
不辞而别 leave without saying good-bye
不迭 find it too much
不透水 waterproof
不通 be blocked up
不速而至 arrive without invitation
不遂 fail
不过 only/but
不过如此 that's all/nothing more than this
不过意 be sorry
不过尔尔 not more than so-so
不遑 have no time to
不逊 rude
不适 out of sorts
不错 right/correct
不长进 not improving
不关痛痒 of no consequence
不离不弃 stand by
不离儿 not bad
不灵 not work
不韪 fault/error
不体面 shameful
丐版 basic version
丑 shameful
且 for the time being/be about to
且不说 leaving aside
且休 stop/rest for now
且慢 wait a moment
世 life/age
世世 from age to age
世事 things of the world
世人 people/everyone
世代 age
世代相传 hand down
世伯 old friend
世局 state of the world/world situation
世情 ways of the world
世态 ways of the world
世故 ways of the world
世界 world
世界各地 all over the world/everywhere
世界大战 world war
世界末日 end of the world
世界第一 world's first
世界纪录 world record
世界贸易 world trade
世相 ways of the world
世道 ways of the world
世间 world
丙 B/third in order
丙型 type C
丙等 third grade/third rank
丢 lose/throw
丢三落四 empty-headed
丢人现眼 be a disgrace
丢份子 be disgraced
丢失 lose
丢官 lose one's job
丢掉 lose/throw away
丢开 forget for a while
丢饭碗 lose one's job
并 at all/also
并不 not at all/by no means
并不在乎 really does not care
并且 besides
并入 merge into
并列 stand side by side
并坐 sit together
并排 side by side
并条 drawing
并发 be complicated by
并称 combined name
并立 exist side by side
并肩 side by side
并进 advance together
并非 really isn't
丫 branch/fork
丫杈 fork
中 within/all right
中人 go-between
中介 link/agent
中介所 agency
中前卫 center forward
中午 noon
中古 used/second-hand
中型 medium sized
中场 half-time
中央 center
中常 ordinary/medium
中庸 ordinary
中径 diameter
中心 center
中心点 center
中意 be to one's liking
中招 get hit
中断 break off/cut short
中标 win a tender/win a bid
中枢 center
中止 stop/break off
中正 fair and honest
中水 recycled water
中用 helpful
中盘商 wholesaler
中程 medium-range
中等 medium
中线 half-way line
中继 repeat
中听 one's liking
中号 medium-sized
中计 be taken in
中试 pass a test
中资 Chinese capital
中转 change/transfer
中转柜台 transfer desk
中辣 hot
中选 be selected
中锋 center
中间 within/inside
中间商 broker
中饭 lunch
中餐 Chinese food/lunch
丮 catch
丰 great
丰姿 good looks
串换 change/exchange
串联 contact
串行 miss a line/series
串门 call on sb/drop in
丹 red/powder
丹方 folk remedy
主任 head
主动 active
主因 main reason
主场 home game
主妇 lady of the house
主子 operator
主宰 rule
主导 leading/lead
主帅 team manager
主席国 chair country
主干 main
主厨 chef/be the chef
主张 stand for/stand
主意 plan/decision
主打 main/title
主打歌 lead single
主抓 be in charge of
主持 take charge of/stand for
主掌 in charge/person in charge
主政 lead a government
主旋律 theme/main idea
主族 main group
主日 Sunday
主旨 main idea
主板 main board
主业 main business
主楼 main building
主治医师 doctor-in-charge
主演 star/play the leading role
主管 in charge/person in charge
主管机关 agency in charge of
主线 main line
主菜 main course
主要 main
主角 lead/leading role
主计室 auditing department/accounting department
主诉 complain of/main suit
主词 subject
主语 subject
主轴承 main bearing
主页 home page
主题 theme/subject
主题曲 theme song
主题歌 theme song
主顾 customer
主体 agent/bulk
主麻 week
乀 stretch
乃 so/then
乃尔 like this
乃至 and even
久 long
久之 for a long time
久已 long ago/long time since
久旷 remain single/by extension
久经 have long experience of
久经考验 seasoned
久而久之 over time/as time passes
久负盛名 seasoned/special reserve
久违 for a long time
久远 old/far away
久长 long time
幺 shout
之 her/him
之一 quarter
之上 above
之下 under/less than
之中 inside
之内 within/inside
之前 before/ago
之外 outside/excluding
之后 after/behind
之所以 reason why N P
之至 extremely
之间 between
之际 at the time of/during
之类 and so on/and such
乍 at first/stand on end
乎 than/because
乏 short of
乏人照顾 not cared for
乑 stand side by side
乒 bing/ping
乖 alert
乖巧 cute
乖离 part/separate
乖觉 alert
乖谬 ridiculous
乘 make use of/ride
乘务员 train
乘坐 ride
乘机 take a plane/take the opportunity
乘积 product
乘船 travel by ship
乘车 ride
乘龙快婿 ideal son-in-law
乙 B/second in order
乙型 type B
乙种 type B
九 nine
九卿 nine top officials
九天揽月 reach for the stars
九月份 September
九泉 Hades
九连环 Chinese rings
也 too/also
也好 may as well/that's fine
也就是说 so/that is to say
也有今天 get one's share of/serve sb right
也罢 never mind/fine
也许 maybe
乳汁 latex
乳白 cream color
乳脂 cream
乳胶 latex
乳黄色 cream
干 have to do with/do
干冰 dry ice
乾坤 universe
干巴巴 dry
干旱 dry
干果 dry fruits
干洗 dry clean/dry cleaning
干涸 dry up
干净 clean
干潮 low water
干涩 dry and rough
干燥 climate
干爽 dry and clean/clear and fresh
干等 sit around waiting
干粉 dry powder
干脆 just/simply
干裂 crack
干货 no less
干透 dry out
干锅 dry pot
乱世 troubled times
乱来 mess around
乱套 in a mess
乱子 trouble
乱成一团 in a great mess
乱掉 messed up
乱搞 mess with/make a mess
乱纪 break the rules
乱花 waste money
乱跳 jump about
了 finish
了不得 very/terrible
了了 get it over with/settle a matter
了事 be done with it
了却 settle
了却此生 live out one's life
了去了 extremely
了局 end/solution
了得 outstanding
了断 settle/break off
了当 in order/ready
了结 settle/finish
了解 find out/understand
予 I/me
予以 give/apply
事 work/item
事事 everything
事件 event
事例 example
事先 in advance/before the event
事儿 business/trying
事到如今 as matters stand
事前 in advance/before the event
事务 work
事务所 business office/firm
事奉 serve
事宜 matters/arrangements
事实上 actually
事后 after the event
事情 thing/matter
事态 situation
事态发展 course of events
事故 accident
事业单位 company/firm
事权 position
事物 thing/object
事理 reason
事由 work/matter
事变 events
事迹 deed
事关 about/concern
事项 item/matter
事体 things
二 two/stupid
二世 Second
二侧 two sides
二分 second part
二分之一 one half
二副 second mate/second officer
二合一 two-in-one
二奶 second wife
二屄 idiot
二度 again/second
二愣子 stupid person/rash
二手 assistant
二手房 second-hand house
二手货 used goods/second-hand goods
二手车 second-hand car
二把手 second-in-command
二月份 February
二杆子 rash
二次 second/second time
二次方 square
二水货 used goods/second hand goods
二流 second-rate/second-tier
二百五 idiot/stupid person
二等 second-rate
二者 both/both of them
二致 difference
二号人物 second best person/second-rate person
二话 differing opinion
二话不说 not saying anything further
二轮 second round
二轮片 second-run movie
二过一 one-two/push-and-run
二道贩子 buyer and seller
二部制 two shift system
二重 double/repeated twice
二重性 two sided
二阶 second order
二项式 two items
于 go/take
于归 marry
云 say
云云 and so on/so and so
互助 help each other
互扔 throw at each other
互换 exchange
互异 differing from one another
互相 each other
互粉 follow each other's accounts
互补 complementary
互访 exchange visits
亓 her/his
五 five
五分熟 medium
五劳七伤 cold
五卅运动 Guangzhou
五大三粗 big and strong
五大洲 whole world
五官 eyes
五官端正 have regular features
五度 five degrees
五彩 red/black
五方 all parts
五星级 five-star
五月份 May
五洲 world
五环 five rings
五福临门 health
五线谱 staff
五芒星 five-pointed star
五花八门 all kinds of/all sorts of
五苓散 five ling powder
五行八作 all the trades
五角星 five-pointed star
五音 re/roughly do
井 well
井井 always clean
些 several/few
些微 small
些许 few/little
斋 wine etc
亚 next to/second
亚军 second place
亟待 need doing without delay
亟需 urgent need
亡 be gone/lose
亡佚 lost to the ages
亡妻 one's late wife
亡故 pass away
亡羊补牢 better late than never
亢 high
交 pay/deliver
交互 each other/in turn
交付 deliver/hand over
交代 tell/transfer
交出 hand over
交割 delivery
交友 make friends
交合 meet/join
交好 be on friendly terms
交尾 mate
交帐 settle accounts
交底 fill sb in
交往 date/have contact
交情匪浅 be very close/understand each other
交战 wage war
交接 take over from/come into contact
交接班 change shift
交换 exchange/swap
交换价值 exchange value
交换器 switch
交换机 switch
交换码 including Chinese
交易 trade/deal
交易市场 exchange/trading floor
交易所 exchange/stock exchange
交易日 trading day
交易会 trade fair
交替 replace/in turn
交会 meet
交朋友 make friends
交款单 payment slip
交流 exchange
交由 leave it to/hand over to
交睫 close one's eyes
交纳 pay
交结 connect
交给 give/deliver
交臂 very close
交臂失之 miss an opportunity
交与 hand over
交规 traffic rules
交谈 chat/discuss
交货 deliver goods
交货期 delivery time/date of delivery
交费 pay a fee
交通 be connected/traffic
交通意外 traffic accident
交通标志 traffic sign
交通灯 traffic light
交通规则 traffic rules
交通费 transport costs
交运 check/meet with luck
交还 return sth/hand back
交配 mating
交钱 pay up
交点 meeting point
亦 also
亦作 also written as
亦即 that is
亦称 alternative name/also be called
亨通 going well
享 have the use of/enjoy
享受 enjoy/live it up
享乐 enjoy life/pleasures of life
享用 enjoy
享福 enjoy a happy life
京 big
京兆 capital of a country
京城 capital of a country
京师 capital of a country
京胡 smaller
京都 capital
亭亭玉立 tall and straight
亭午 noon
亮 show/light
亮光 light
亮堂 clear
亮底牌 show one's hand
亮灯 light up/turn on a light
亮眼 striking/eye-catching
亮黄灯 give a warning sign
夜 night
人 person/people
人丁 population
人世 world/this world
人事 ways of the world
人云亦云 say what everyone says
人人 every person/everyone
人人有责 it is everyone's duty
人仰马翻 roll
人来人往 people coming and going
人保 personal guarantee
人们 people
人偶 figure
人像 photo
人力接龙 human chain
人口 people/population
人口数 population
人名 personal name
人命 human life
人员 staff
人士 person/figure
人寿年丰 long-lived people
人夫 married man
人如其名 true to one's name
人妻 wife
人子 son of man
人定 dead of night
人家 I/me
人寰 world
人尖儿 outstanding individual
人工 artificial
人工岛 artificial island
人工智能 artificial intelligence
人工照亮 artificial lighting
人师 role model
人形 human form
人心 will of the people/popular feeling
人性 human
人性化 user-friendly
人情 good turn
人情世故 ways of the world
人所共知 something that everybody knows
人手 human hand/staff
人才 looks
人数 number of people
人格神 personal god
人机界面 user interface
人权 human rights
人权法 Human Rights law
人次 person-times/visits
人民 people
人民币 Renminbi/Chinese Yuan
人民币元 renminbi yuan
人民战争 people's war
人民政府 people's government
人民阵线 popular front
人治 rule of man
人浮于事 more hands than needed
人满为患 packed with people
人为 artificial/man-made
人无完人 nobody is perfect
人物 person/figure
人瑞 very old person
人生 life
人矿 Chinese people
人种 race
人称 called
人给家足 enough for the individual
人脉 contacts/connections
人臣 official
人见人爱 loved by all
人谁无过 Everyone makes mistakes
人走茶凉 tea cools
人迹罕至 lonely
人身 person/personal
人身安全 personal safety
人身权 one's personal rights
人造 artificial/man-made
人造语言 artificial language
人道 humane
人链 human chain
人间 human world
人头 person/number of people
人类 human race
人马 staff
人体 human body
人高马大 tall and strong
人龙 queue of people
什 what
什么 something/anything
什么地方 where
什么的 and what not/and so on
仁 humane
仁人君子 people of good will
仁兄 My dear friend
仁惠 humane
仁慈 kind/kindly
仁政 humane government
仁义道德 duty
仂 surplus
仆 fall forward
今 now/current
今世 this life/this age
今夜 this evening/tonight
今天 today/now
今年 this year
今后 from now on
今日 today
今早 this morning
今昔 yesterday and today/past and present
今晚 tonight
今晨 this morning
今朝 present/this age
今次 this/this time
今岁 this year
今生 this life
今非昔比 times have changed
介 between/introduce
介入 get involved
介意 mind/care about
介怀 mind/be concerned about
介于 between
介绍 introduce/present
介绍信 reference/recommendation letter
介质 medium
仍 still/yet
仍然 still/as before
仍旧 still/yet
从 through/follow
仔 detailed/fine
仔细 look out
仕 official/serve as an official
仕宦 serve as an official
他 his/other
他人 sb else/another person
他们 them/they
他国 another country
他日 some day/days in the past
他用 other use
他者 others
他者化 othering
他迁 move elsewhere
仗 hold/war
仗恃 depend on
仗义 stick by
仗腰 back sb up/support
付 pay/hand over to
付之一笑 laugh it off
付之丙丁 burn down
付之东流 commit to the waters
付出 pay/invest
付印 submit for printing
付方 credit side
付款 payment
付款方式 terms of payment/payment method
付款条件 terms of payment
付清 pay off/pay in full
付现 pay in cash
付给 pay/deliver
付讫 paid
付诸 apply to/put into
付诸实施 carry out
付费 pay/cover the costs
付账 settle an account
付钱 pay
仟 thousand
仡 strong
代 be a substitute for/replace
代之以 replaced with
代代相传 hand down
代价 price/cost
代入 substitute into
代字 code name
代指 mean
代换 replace/substitute
代收货款 collect on delivery
代替 take the place of/replace
代替者 replacement/substitute
代步 ride
代班 substitute for
代理人 agent
代理商 agent
代码 code
代码页 code page
代称 alternative name
代管 manage
代糖 sugar substitute
代号 code name
代表 in the name of/representative
代表人物 representative individual
代表作 representative work
代表性 representative
代表处 representative office
代谢 replacement
代购 buy
代办 agent
代销 sell as agent
代销店 agency
代餐 meal replacement
代驾 substitute driver
令 order/writ
令人 cause one
令名 good name
令爱 your daughter
令正 your wife
令状 writ
令节 happy time
令阃 your wife
以上 that amount or more/that level or higher
以下 following/that amount or less
以来 since
以便 in order to/so as to
以备不测 be prepared for accidents
以亿计 number in the thousands
以免 so as not to
以内 within/less than
以利于 in order to
以前 before/ago
以及 as well as
以史为鉴 learn from history
以外 other than/outside of
以往 in the past/formerly
以后 after/later
以慎为键 proceed very carefully
以期 in order to/waiting for
以本人名 under one's own name
以次 following/in the proper order
以此 with this/because of this
以此为 regard as/treat as
以此类推 and so on
以求 in order to
以汤沃沸 manage a situation badly
以为 think
以眼还眼 eye for an eye
以示警戒 serve as a warning
以至 down to
以至于 down to
以致 down to
以致于 so that/the point that
以资 by way of/serve as
以身作则 set an example/serve as a model
以防 in case
以防万一 just in case
以降 since
仰 look up
仰仗 depend on
仰屋兴叹 find no way out
仰望 look up at
仰卧起坐 sit-up
仰视 look up at
仰头 raise one's head
仲介 agent/broker
仲夏 second month of summer
仲秋 second month of autumn
仳 part
仵 well-matched
件 item/things
件数 item count
价 price/value
任 let/office
任一 any
任一个 any one of
任令 allow
任何 any/whatever
任便 do as one likes/as you see fit
任内 period in office
任务 duty/role
任意 any/at will
任凭 no matter what/allow
任所 one's office
任期 term of office
任由 let/allow
任职 take office/hold a post
任职期间 term of office/while holding a post
任听 allow
任随 allow/let things happen
份 papers/reports
份儿饭 set meal
份子 cash gift
份子钱 gift money
份额 share/portion
仿 copy
仿似 as if
仿佛 as if/similar
仿效 copy
仿如 like/as if
仿生 design an artificial system
仿纸 copying paper
仿制 copy
仿造 copy
企 look forward to
企划 plan
企及 hope to reach
企图 try/attempt
企望 hope/look forward to
企业 company/firm
企盼 expect/look forward to
伉 strong/big and tall
伊 that
伊人 that person/she
伊妹儿 email
伊始 beginning
伍 five
伏 fall/submit
伏地挺身 push-up
伏卧 lying down
伐 cut down/fell
伐木 cut wood
休 don't/rest
休假 take leave/have a holiday
休市 close the market
休息 rest
休想 don't think
休憩 rest/take a break
休戚相关 share the same interests
休止 stop
休止符 rest
休班 be off duty
休闲 not working
伙 meals/together
伙夫 mess cook
伙计 mate
伙食 food/meals
伙食费 meals
伭 black
伯 Count
伯仲叔季 second
伯爵 count
估 estimate
估价 value/be valued at
估定 estimate the value
估摸 guess
估测 estimate
估计 think/estimate
估量 estimate
伲 my/we
伴侣 mate
伴唱 support of sb
伴郎 best man
伴随 follow
伶俜 lonely/all alone
伸 stretch/extend
伸冤 right wrongs
伸出 extend
伸展 stretching/extension
伸手 hold out a hand
伸直 stretch out
伸长 stretch/extend
伸开 stretch out
伺 wait/watch
伺候 serve
伺机 wait for an opportunity
伺隙 wait for the opportunity
伻 cause
似 -like/than
似乎 as if
似地 like/as if
似懂非懂 not really understand/half-understand
似的 rather like
但 still/but
但凡 as long as/every single
但是 but
但愿 if only/I wish
但愿如此 I hope so
伫 wait/look forward to
伫列 queue
布 spread/cloth
布告 notice
布局 opening/arrangement
布局投手 setup man
布景 set
布置 put in order/arrange
位 place/location
位列 rank
位子 place/seat
位居 be located at
位于 be located at
位次 place
位置 place/position
位面 plane
低 low/lower
低下 low status/lower
低价 low price
低分 low marks/low score
低利 low interest
低利贷款 low interest loan
低劣 low-grade
低垂 hang low
低压 low voltage
低层 low level
低帮 low-top
低年级 lower grade
低廉 cheap/low
低息 low-interest
低成本 low cost
低于 be lower than
低昂 ups and down
低档 low-grade/poor quality
低消 bar
低消费 low level of spending
低温 low temperature
低矮 short/low
低碳 low-carbon
低空跳伞 BASE Jumping
低洼 low-lying
低端 low-end
低等动物 lower animal
低级 low/low level
低级语言 low-level language
低胸 low-cut
低能 incompetent/stupid
低能儿 idiot
低落 decline/get worse
低贱 cheap
低迷 low
低陷 settle
低阶 low level
低阶语言 low-level language
低音 bass
低音提琴 double bass
低头 give in
低龄化 than before
住 stop/live
住区 living area
住口 stop talking
住地 living area
住址 address
住宅泡沫 housing bubble
住客 hotel guest
住宿 stay at
住居 live
住房 housing
住手 stop
住脚 stop
住舍 house
佐 assistant
佐料 seasoning
佐证 proof/confirm
佑 protect
佑护 blessing
占 take up
占上风 take the lead
占去 take up/account for
占据 hold
占有 have/account for
何 what/how
何人 who
何以 how/why
何其 so
何去何从 what course to follow
何啻 not limited to/far more than
何如 how about/what kind of
何必 there is no need/why should
何所 where/what place
何时 when
何止 not just/far more than
何况 what's more/say nothing of
何为 what is/what for
何等 what/how
何处 where
何许 how/what time
何许人 what kind of person
何须 there is no need/why should
佗 carry on the back
余 I/me
佚 missing/lost
作 do/write
作下 do/make
作主 decide
作伴 keep sb company
作出 come up with/put out
作别 take one's leave/bid farewell
作古 pass away
作合 make a match/get married
作品 work
作呕 feel sick
作好准备 prepare
作对 make a pair
作废 cancel/delete
作息 work and rest
作爱 make love
作手 expert
作数 valid/counting
作料 seasoning
作东 pick up the check/treat
作业 work/homework
作业员 operator/factory worker
作法 method of doing sth
作准 be valid/count
作为 deed/take sth to be
作用 function
作画 draw/create artwork
作笔记 take notes
作答 answer
作罢 drop
作兴 maybe
作辍 now working/now stopping
作风 way
你个头 yeah
你们 you
你好 hello/hi
你情我愿 both be willing
你我 you and I/we
你死我活 I live
你等 you all
佡 light
佢 she/he
佣 hire
佤 Wa
佩 wear
佩带 wear
佩兰 orchid
佬 man
佳 good/fine
佳作 fine piece of writing
佳妙 wonderful
佳节 holiday
佳绩 good result
佳评如潮 hit
佳酿 excellent wine
佳音 good news
佳肴 fine food
佴 assistant
并吞 merge
并拢 draw together
并纱 doubling
并购 take over
并集 union
佸 meet
佻 delay
佽 help
使 send/make
使不得 must not/cannot be used
使出 use
使命 calling
使唤 order sb around/tool
使役 working/use
使得 make/usable
使性 throw a fit
使成 cause
使然 make it so
使用 use/apply
使用价值 usable value
使用条款 terms of use
使用量 volume of use
侅 give/prepared for included in
来 in order to/come
来不及 it's too late/there's not enough time
来不得 cannot allow
来世 next life
来到 arrive/come
来去无踪 leave without a footprint
来客 guest
来年 next year/coming year
来往 come and go
来得 come out as
来得及 can still make it/have enough time
来文 received document/sent document
来日 next day/past days
来朝 tomorrow
来历 origin/history
来源 origin
来火 get angry
来火儿 get angry
来生 next life
来由 reason/cause
来示 your letter
来者不拒 refuse nobody
来自 come from
来华 come to China
来袭 strike/hit
来访 pay a visit
来宾 guest
来路 origin/past history
来电 phone in
来头 interest/reason
侇 place
例 example/case
例如 for example/such as
例子 example/case
例会 regular meeting
例汤 soup of the day
例行 as usual
例证 example/case in point
例题 sample question
侍 serve
侍候 serve
侍奉 serve
侍弄 look after/repair
侍从 serve
侏儒 small person
侐 still
侔 similar/comparable
仑 arrange
侚 quick
供 statement/supply
供品 offering
供大于求 supply exceeds demand
供奉 offering
供应 supply
供应品 supplies
供应商 supplier
供应室 supply room
供应者 supplier
供应链 supply chain
供房 house mortgage
供暖 heating/supply heating
供水 supply water
供求 supply and demand
供热 heating/supply heating
供物 offering
供给 supply/provide
供词 statement
供货 supply goods
供货商 supplier
供过于求 supply exceeds demand
供销 supply and sales/supply and marketing
供销商 supplier
供需 supply and demand
供养 supply
侜 cover
依 depend on/in the light of
依仗 count on
依傍 depend on/base a work
依序 in order
依从 comply with
依循 follow/comply
依我来看 as I see it/in my opinion
依我看 in my opinion
依次 in order
依然 still/as before
依照 in light of
依旧 as before/still
依托 support/depend on
依赖 depend on
依靠 depend on
依顺 comply
侮 disgrace
侯 high official
侵夜 night
局 set/office
局限 limit
侹 level and straight
便 suitable/even if
便器 toilet
便壶 chamber pot
便宜 cheap
便宜货 cheap goods
便急 need the toilet
便是 if/even
便桶 chamber pot
便条 note
便条纸 scrap paper
便民 user-friendly
便笺 note/memo
便签 note/memo
便门 side door
便鞋 slippers/cloth shoes
便饭 ordinary meal
俣 big
系 connect/system
系数 factor
促 close by
促使 prompt
促成 help bring about
促进 advance
俄 very soon
俄而 before long/very soon
俄顷 in a moment
俍 be good at/be expert in
俏 good-looking
俏货 goods that sell well
𠇹 pass through/straight
伣 like
俗 custom/popular
俗随时变 customs change with time/other times
俯 look down
保 keep/guarantee
保不住 may well
保不定 on the cards/quite possible
保不齐 on the cards/quite possible
保住 save
保佑 blessing
保修 warranty/guarantee
保修期 guarantee period/warranty period
保健 health care
保全 save from damage
保准 for sure/guarantee
保单 guarantee slip
保固 product or service/warranty
保存 keep/store
保守 keep
保底 break even/guarantee a minimum
保持 keep/hold
保暖 keep warm
保有 keep
保本 break even
保温 keep hot
保留 keep/hold back
保留价 reserve price/reservation price
保留区 reservation
保祐 blessing
保管 have in one's care/guarantee
保管箱 safe/safe deposit box
保育 look after
保藏 keep in store
保证 guarantee
保证金 cash deposit
保护 protect
保质期 shelf life
保送 recommend
保障 guarantee
保险 safe/be sure
保险柜 safe
保险箱 safe/safe deposit box
保养 keep in good repair
保驾护航 protect
保鲜 keep fresh
保鲜期 shelf life
保鲜纸 plastic wrap
保鲜膜 plastic wrap
俞 yes/OK
俟 wait for
俟候 wait
信 mail/at will
信件 letter
信使 courier
信函 letter
信口胡说 speak without thinking
信口开河 speak without thinking
信守 keep
信封 envelope
信息 news/information
信息时代 information age
信息系统 information system
信意 at will
信手 in passing
信札 letter
信然 really/indeed
信用 credit
信用卡 credit card
信用社 credit union
信用等级 credit level
信用观察 credit watch
信用评等 credit rating
信用评级 credit rating
信用证 letter of credit
信用证券 letter of credit
信用额 credit limit
信用风险 credit risk
信笺 letter/letter paper
信箱 post office box
信纸 writing paper/letter paper
信贷 credit
修 take/write
修好 repair
修建 build
修复 repair
修改 amend/modify
修改稿 revised draft/new version
修正 amend/revise
修正案 revised draft
修法 amend a law
修理 fix/fix sb
修理厂 repair shop
修筑 build
修编 revise
修缮 repair
修葺 repair
修订 revise
修订版 revised version
修课 take a course
修车 repair a bike
修造 repair/build
修道会 order
修养 training
修齐 make even/make level
俯仰 small move
俯就 submit to
俯看 look down at
俯瞰 look down at
俯卧撑 push-up
俯冲 dive down fast
俯视 look down at
俱 all/both
俱佳 wonderful/excellent
俱全 qualities
俱乐部 club
俴 short
俶 begin
俸 salary
俸禄 official's salary
俸给 pay/salary
俸银 official salary
俸钱 salary
俺 I
备 prepare
俾 cause
俾使 in order that/so as to
倅 second/spare
俩 some/both
俩钱 small amount of money/two bits
仓 hold
仓位 place to store goods/position
仓储 store in a warehouse
仓库 warehouse/depot
个 individual
个中 in this
个中人 person in the know
个人 personal/individual
个人赛 individual race
个人隐私 private matters/personal privacy
个人电脑 PC/personal computer
个个 each and every
个儿 size
个别 just one or two
个子 size
个把 one or so
个案 special case/individual case
个股 share
个顶个 every one
个头 size/yeah
个头儿 size
个体 individual
个体户 private firm
倍 times/double
倍儿 really
倍儿棒 excellent
倍增 double/increase many times over
倍感 feel even more
倍数 factor/multiple
倒 change/fall
倒下 collapse
倒休 shift holidays
倒反 instead
倒坍 collapse
倒塌 collapse
倒帐 bad debts/dead loan
倒序 reverse order
倒弄 move
倒手 change hands
倒把 play the market
倒换 take turns
倒败 collapse
倒数 from the back/count down
倒毙 fall dead
倒是 why don't you/actually
倒替 take turns/replace
倒灌 back up
倒灶 in decline/fall
倒班 work in turns/change shifts
倒空 turn out/empty
倒立 stand on one's head
倒卧 drop dead
倒台 collapse
倒着 in reverse
倒蛋 make trouble
倒行逆施 do things all wrong
倒计时 count down
倒账 bad debt
倒车 reverse/trains etc
倒转 make an about-turn/policy
倒退 go in reverse/fall back
倒运 have bad luck
倒锁 locked in
倒闭 close down
倒霉 be out of luck/have bad luck
倒腾 move/exchange
幸 visit
幸存 survive
倘 if/in case
倘如 if
倘或 if
倘然 if
倘若 if/in case
候 wait/season
候命 be on call/await orders
候缺 waiting for a vacancy
候补 reserve/substitute
候补名单 waiting list
倚靠 backing/support
倞 strong
借 make use of
借以 in order to/so as to
借入方 debit side
借助 with the help of/draw support from
借口 excuse/use as an excuse
借单 receipt for a loan
借单儿 receipt for a loan
借契 contract for a loan
借字儿 receipt for a loan
借宿 stay with sb
借据 receipt for a loan
借故 find an excuse
借方 debit side
借方差额 debit balance
借书单 book slip
借条 receipt for a loan
借款 loan
借记 debit
借记卡 debit card
借账 take a loan
借镜 learn from
借鉴 draw on/learn from
倡 lead/introduce
倡导 propose
倡言 propose/put forward
倡议 suggest/proposal
倡议书 written proposal
倥 urgent
倥偬 urgent/pressing
倩 ask for sb's help
倪 limit/origin
伦 order
倬 large/clear
睬 care for/take notice of
值 value/happen to
值夜 on night duty
值守 be on duty/keep watch
值宿 on night duty
值得 worth the money
值日 on day duty
值机 check in
值此 on this
值班 on duty/work a shift
值遇 meet with
值钱 expensive
偃 stop/fall down
偃息 take a rest
偃旗息鼓 give in
假 if/artificial
假令 if
假使 if/in case
假借 make use of
假名 false name
假吏 temporary official
假报告 false report
假如 if
假定 so-called
假寐 take a nap
假想 virtual
假托 make sth up/make use of
假摔 diving
假日 day off/holiday
假条 excuse note
假球 match-fixing/fixed match
假眼 artificial eye/glass eye
假而 if
假若 if/in case
假设 if
假证件 false documents
假账 cooked books
假道 by way of/via
假阴性 false negative
伟 big/large
伟人 great person
伟大 great/important
伟岸 outstanding
伟观 wonder
偌 so/such
偌大 so big/such a big
偏倚 be partial
偏偏 as it happened/only
偏僻 far from the city
偏向 prefer
偏好 have a special liking
偏宠 prefer
偏巧 it so happened that
偏心 partial
偏心眼 be partial
偏爱 prefer
偏房 side room
偏斜 crooked
偏方 folk remedy/home remedy
偏殿 side chamber
偏袒 side with
偏要 must do it
偏门 side door
偏颇 partial
偏题 go off-topic
偕 in company with
偕同 along with/together with
做 do/make
做事 work/have a job
做伴 keep sb company
做作 artificial
做出 put out/issue
做功 do work
做梦 dream/have a dream
做完 finish
做官 take an official post
做工 work with one's hands/manual work
做工作 work on sb/do one's work
做爱 make love
做戏 put on a play
做手 set about/worker
做掉 get rid of/kill
做法 way of handling sth/method for making
做活 work for a living
做派 way of doing sth
做球 throw a game
做生意 do business
做生活 work
做空 sell short
做声 speak
做菜 cook/cooking
做亲 marry
做买卖 buy and sell/do business
做账 do the accounts/keep the books
做错 make an error
做饭 cook/prepare a meal
停 stop
停下 stop
停下来 stop
停住 stop
停工 stop work/stop production
停息 stop
停手 stop
停损单 stop-loss order
停摆 be canceled/production
停放 leave sth
停更 stop updating
停服 stop taking/terminate
停业 close down
停机 be out of credit/stop
停机坪 apron
停歇 stop for a rest
停止 stop
停步 stop/come to a stand
停产 stop production
停用 stop using/discontinue
停留 stop over
停当 settled/ready
停航 stop running
停课 close
停车 stop working/pull up
停办 cancel/go out of business
停靠 call at/stop at
停顿 break off
偝 stand back-to-back
偟 free time
偢 stare at
健 be good at/be strong in
健全 sound
健在 holding up OK
健壮 sturdy
健康 health
健康受损 health damage
健康状况 health status
健康食品 health food
健美运动 body-building
健诊 car safety
健身 work out/keep fit
健身室 gym
健身房 gym
健身馆 gym
逼 close in on
偫 wait for
偰 contract
偱 tell
偲 learned/gifted
侧 side
侧壁 side wall
侧写 profile/profiling
侧影 profile
侧翻 roll over
侧重点 main point
侧链 side chain
侧门 side door
侧面 side
侦破 solve
侦缉 track down
侦听 tap
偶 mate/pair
偶一 once in a while
偶函数 even function
偶数 even number
偶尔 once in a while
偶而 once in a while
偷去 make off with
偷惰 be lazy
偷懒 be lazy
偷空 take some time out
偷笑 laugh up one's sleeve
偷跑 slip away
咱 we/I or me
伪 false
伪劣 false
伪阴性 false negative
傅 apply/attach
傍 near/depend on
傍人篱壁 depend on others
傍晚 in the evening/when night falls
傍近 be close to
傍边 near/beside
傎 mistake
杰 outstanding person
杰出 outstanding
傒 wait
伧 rude
备下 arrange/prepare
备件 spare parts
备品 spare parts
备妥 get sth ready
备悉 know all about
备战 prepare for war/prepared against war
备抵 allow for
备料 get the materials ready/prepare feed
备案 file/put on record
备用 reserve/spare
备细 details/particulars
备至 in every possible way
备注 notes
备办 provide/cater
备选 arrangement
家 home
催 rush sb/prompt
催收 debt collection
催泪 move to tears
催泪瓦斯 tear gas
傮 go around/finish
传 transfer/pass on
传来 arrive/come through
传入 import
传告 pass on
传唱 pass on a song
传回 send back
传报 notification
传寄 send/forward
传写 copy/pass on a copy
传布 spread
传帮带 pass on experience
传承 pass on/passed on
传授 pass on
传扬 spread
传播 spread
传流 hand down/spread
传给 transfer to/hand on to
传经 pass on one's experience
传观 pass sth around
传讯 message sb
传话 pass on a story
传语 pass on
传译 translate
传输服务 transport service
传送 deliver
传送服务 delivery service
传达 pass on
传达员 receptionist
传开 get around/spread
传阅 read and pass on
债 debt
债务 amount due/debt
债款 debt
伤别 sad goodbye
伤口 cut
伤悲 sad
伤感 sad
伤残 damaged
伤耗 damage
伤脑筋 be a real headache
伤透 break
伤风 catch cold
傻不愣登 stupid
傻冒 idiot
傻大个 idiot
傻子 idiot
傻帽 idiot
傻瓜 idiot
傻蛋 idiot
傻里傻气 stupid
傻头傻脑 stupid
倾 collapse
倾倒 fall over/empty out
倾卸 tip
倾吐 pour out
倾吐衷肠 pour out
倾向于 prefer
倾囊 give everything one has
倾城 coming from everywhere
倾心 fall in love with
倾注 throw into
倾尽 do all one can/give all one has
倾箱倒箧 try one's best
倾翻 tip
倾盖 meet in passing
倾覆 collapse
倾诉 say everything
倾谈 have a good talk
倾陷 collapse
倾颓 collapse
僄 light
仅 only
仅作参考 for reference only
仅供 only for
仅供参考 for reference only
仅仅 only
仅此而已 that's all
佥 all
働 work
僎 collect
像 be like/look as if
像片 photo
像话 proper
僚 colleague
𫢸 great
僦 hire
僧多粥少 demand exceeds supply
僬僬 clear-minded
雇 hire
雇佣 hire
雇用 hire
价位 price level
价值 value/worth
价值标准 values/standards
价值观 value system
价差 price difference
价格 price
价格战 price war
价格表 price list/pricing table
价款 cost
价目 price
价钱 price
僻 out of the way/off-center
僻地 sticks
僻处 be located in
僻静 lonely
僿 small/minute
仪 present
仪态 bearing
仪表 bearing
侬 you/I
亿万 millions and millions
儅 stop
儆 warn
儆戒 warn
侩 broker
俭省 sparing
俭薄 poor
儋 carry
傤 deliver/transport
傧 best man
俦 friends
侪 company
拟 plan to
尽 use up/the limit
尽可能 as far as possible
尽快 as soon as possible/as quickly as possible
尽数 all of it/all of them
尽早 as early as possible
尽管 although
尽自 always
尽量 as much as possible
偿付 pay back
偿命 pay with one's life
偿清 pay off a debt
儤 on night duty
儩 end/finish
优 excellent
优劣 good and bad
优胜 excellent
优待票 reduced-price ticket
优惠 discount
优惠贷款 soft loan
优秀 outstanding/excellent
优等 first-rate
优美 fine
优良 good/fine
优质 excellent quality
儱 rude
储 store up/keep in reserve
储值 top up
储值卡 stored-value card
储备 store up/reserves
储备货币 reserve currency
储备金 reserves
储存 store
储币 deposit money
储水 store water
储物 store things
储蓄 save money
储蓄卡 debit card
储藏 store/deposit
储藏室 storeroom
储量 remaining quantity
儹 store up
傥 if
俨如 be exactly like/be exactly as if
俨然 just like
儽 lazy
兀 still/yet
兀自 still/yet
允 just/allow
允准 approve/approval
允当 suitable/proper
允许 allow
允诺 promise
元 first/part
元勋 leading light
元配 first wife
元青 deep black
元首 head of state
兄弟 I/me
充 full/fill
充任 fill a post of
充作 be a substitute for/serve as
充其量 at best/at most
充分 full/the full
充塞 block/stuff
充填 hole/filling
充填因数 complementary factor
充填物 lining/stuffing
充实 full/rich
充数 make up the number
充斥 be full of
充满 full of/very full
充当 serve as/play the role of
兆 million
兆头 sign
凶 terrible
凶讯 bad news
凶险 dangerous
先 first/for the time being
先不先 in the first place
先来后到 first come/in order of arrival
先前 before
先容 introduce sb
先导 lead the way/guide
先后 first and last/early or late
先期 in advance
先生 sir
先行 proceed in advance
先走一步 leave first
先进 advanced
先进个人 advanced individual
先进先出 first out
先进水平 advanced level
先鞭 be the first/lead the way
先头 in advance/placed ahead of others
光 only/used up
光动嘴 empty talk
光天化日 full light of day
光年 light-year
光彩夺目 brilliant
光明 light
光明正大 out in the open
光是 just
光景 about
光棍 bachelor/single man
光棍儿 bachelor/single man
光环 ring of light
光秃秃 no leaves
光线 light
光耀 brilliant
光辉 brilliant
光量 quantity of light
光阴 time available
光顾 visit
克 be able to
克日 set a date
克服 put up with
克朗 Denmark
克期 set a date
克林姆 cream
克难 tight
兑 add/exchange
兑付 cash
兑换 exchange/convert
兑换率 currency exchange rate
兑现 cash
免 excuse sb
免得 so as not to
免息 interest-free
免掉 scrap
免提 hands-free
免于 be saved from/be spared
免票 for free/free pass
免税 tax free/duty free
免谈 out of the question
免费 free
免费搭车 free riding
免遭 spared
免除 excuse
儿 son
儿女 sons and daughters
儿媳 daughter-in-law
儿媳妇 daughter-in-law
儿子 son
兜 bag
兜兜转转 go around and around
兜圈子 go around
兜底 provide a safety net
兜捕 round up
兜揽 take on/advertise
兜翻 turn over
兟 advance
入 enter/go into
入伙 join a group/become a member
入住 check in/move into
入冬 winter sets in
入口 import
入口网 portal/Web portal
入口页 web portal
入味 interesting
入境 enter a country
入境问俗 When in Rome
入夏 summer sets in
入局 enter the game/get involved
入席 take one's seat
入座 take one's seat
入微 fine and detailed
入户 enter sb's house
入手 receive/buy
入盟 join
入眼 nice to look at/pleasing to the eye
入禀 file
入职 enter a company
入股 invest
入药 use in medicine
入超 import surplus
入道 enter the Way
入乡随俗 When in Rome
入门 enter a door
入关 go through customs/enter a pass
内 within/inside
内中 within it
内人 my wife
内侧 inner side
内八字脚 intoeing
内切球 inside cut
内勤 office work/office staff
内向 reserved
内含 include/contain
内在 inner
内场 kitchen of a restaurant/inner area
内外 about/inside and outside
内定 decide behind closed doors
内室 inner room
内容 details/substance
内幕 inside story/non-public information
内廷 gave orders etc
内心世界 inner world
内情 inside story/inside information
内敛 reserved
内涵 inner qualities
内科 general medicine
内积 inner product
内胎 inner tube
内行 experienced/expert
内装 filled with
内里 inside
内衬 lining
内详 details inside
内鬼 rat/mole
全 all/whole
全份 complete set
全休 complete rest
全力 all-out
全力以赴 do at all costs
全胜 excel by far
全同 identical
全员 whole staff
全城 whole city
全场 everyone present
全垒打 home run
全天 whole day
全天候 all-weather
全套 complete set
全市 whole city
全年 all year long/whole year
全损 total loss
全攻全守 total football
全数 whole amount
全文 full text
全文搜索 full-text search
全文检索 full-text search
全新 all new
全方位 all around/complete
全活 save life
全无 none
全熟 well done
全球 whole world
全省 whole province
全票 full-priced ticket
全程 from beginning to end/whole distance
全称 full name
全线 whole front/whole length
全职 full-time
全能 all-round
全色 full color/in all colors
全托 full-time care
全距 range
全身 whole body
全部 all/whole
全都 all
全集 complete works
全面 total/all-around
全额 full amount
全体 all
两 two/some
两下 twice/for a little while
两下子 repeat the same
两不相欠 be even/be quits
两个中国 two-China
两倍 twice as much/double the amount
两侧 two sides/both sides
两全其美 have it both ways
两分法 one divides into two
两回事 two quite different things
两国 two countries/both countries
两国之间 between the two countries
两岸 both sides
两岸三地 China
两厢情愿 both sides are willing
两德 two Germanies
两手 one's two hands
两手空空 empty-handed
两方 both sides
两旁 both sides
两极 both ends of sth
两样 not the same/different
两步路 very close/step away
两清 square accounts
两相 both sides
两相情愿 both sides are willing
两码事 two very different things
两端 both ends
两者 two of them/both of them
两袖清风 having clean hands
两讫 received and paid for
两边 both sides
两院 two chambers
两面 both sides
两面派 double-dealing
两头 both ends
八 eight
八二丹 eight-to-two powder
八块腹肌 six pack
八字形 figure of eight
八宝粥 red dates
八强 top eight
八级工 top-grade worker
八纲 cold and heat
八苦 age
八辈子 long time
八音 music
八音盒 music box
八风穴 four on each foot
公 just/public
公之于世 make public/let everyone know
公之于众 let the world know
公事 documents
公事房 government office
公休 have a public holiday/have an official holiday
公休日 public holiday
公布 make public
公伤事故 industrial accident
公允 fair
公允价值 fair value
公元 CE
公共 public
公共交通 public transport
公共假期 public holiday
公共场所 public place
公共秩序 public order
公共卫生 public health
公共设施 public facilities
公出 be away on business
公函 official letter
公判 public opinion
公务 official business
公募 public placement
公司 company/firm
公司会议 company meeting
公司法 company law
公司理财 company finance/corporate finance
公告 post
公地 public land
公子 son of an official
公安 public safety
公安官员 public safety officials
公室 office
公家 public/state
公寓 block of flats
公对公 business-to-business
公平 fair
公平交易 fair dealing
公平合理 fair
公平贸易 fair trade
公干 public business/official work
公厕 public toilet
公式 formula
公房 public housing
公推 recommended by all
公文 official document
公款 public money
公正 just/fair
公决 public decision
公法 public law
公营 public/financed
公用 public/for public use
公用电话 public phone
公益 public good/public interest
公益事业 service to the public
公众 public
公众人物 public figure
公众意见 public opinion
公众号 official account
公众集会 public meeting
公示 public notification
公租房 public housing
公积金 official reserves
公章 official seal
公署 government office
公职 public office/government job
公听会 public hearing
公举 public election
公卫 public health
公设 public facilities
公认 accepted
公论 public opinion
公诸于世 make public/let everyone know
公办 state-run
公开 open/release
公开信 open letter
公开化 make public/bring into the open
公开赛 open
六 six
六合 whole country
六合彩 Mark Six
六块腹肌 six-pack
六扇门 seat of the government
六月份 June
六芒星 six-pointed star
六角星 six-pointed star
共 general/total
共乘 ride together
共事 work together
共享 share/enjoy together
共享计划 partnership
共同 together
共同体 community
共和 republic
共和制 republic
共和国 republic
共商 discuss together
共用 use/share the use of
共处 get along
共计 total/sum up to
共话 discuss together
共赢 win-win
共赴 go together
共通 shared
兵戈 war
兵推 war-gaming
兵棋推演 war-gaming
兵船 man-of-war
兵荒马乱 war-torn
兵连祸结 war-torn
其 that/her
其一 first
其三 third
其二 other/second
其他 other/else
其先 before that/up to then
其内 within that/included
其外 besides/in addition
其它 other
其实 really/actually
其后 next/after that
其所 place for that/its place
其次 next
其自身 one's own
其间 in between
其余 others/rest
具 have/equipment
具备 have
具名 sign/put one's name to
具有 have
具结 bind over
具体 detailed
具体到 apply to
具体而微 scaled-down
典 be in charge of/law
典型 model/representative
典故 story behind sth
典范 example/model
典藏 collection
典质 mortgage
兼 double/twice
兼任 part-time
兼并 take over
兼备 have both
兼优 good at everything
兼具 combine/have both
兼差 side job
兼施 using several
兼有 combine/have both
兼济天下 make everyone's lives better
兼营 second job
兼而有之 have both
冀 hope for
冇 not have
册 book
册子 book/volume
再 again/re-
再一次 again
再三 again and again/over and over again
再三再四 over and over again
再不 or else
再不然 or else/otherwise
再也 any longer/ever again
再入 re-enter
再则 besides
再四 over and over again
再好不过 wonderful/couldn't be better
再审 review/hear a case again
再度 one more time/once more
再建 build another
再改 change again
再会 goodbye/meet again
再次 once more/once again
再生 be a second so-and-so/recycling
再生水 recycled water
再发 reissue
再者 besides
再育 increase
再临 come again
再制纸 recycled paper
再见 goodbye
再说 say again/what's more
再读 review/read again
再造 save sb's life
冏彻 clear
冒 give off/cover
冒失 rash
冒火 get angry
冒险 take risks
冒风险 take risks
冗食 eating without working
冘 advance/go forward
冞 deep
冠 be first
冠以 call/label
冠冕 official
冠冕堂皇 high-sounding
冠形词 article
冠词 article
冠军 champion
冤 wrong
冤枉 wronged
冤枉钱 wasted money
冤钱 wasted money
冥合 of one mind
冧 collapse
冬 winter
冬令 winter/winter climate
冬令时 standard time
冬夏 winter and summer
冬天 winter
冬季 winter
冬歇期 winter break
冬笋 winter bamboo shoots
冬衣 winter clothes
冬运会 winter games
冰 ice/cold
冰冷 ice-cold
冰冻 freeze
冰咖啡 iced coffee
冰封 ice over/freeze over
冰川期 ice age
冰期 ice age
冰柜 freezer
冰水 iced water
冰沙 smoothie/crushed ice drink
冰河时代 ice age
冰河时期 ice age
冰河期 ice age
冰洞 hole in ice
冰凉 ice-cold
冰淇淋 ice cream
冰激凌 ice cream
冰糕 ice-cream
冰菜 ice plant
冰盖 ice sheet
冰袋 ice bag
冰轮 moon
冰释前嫌 forget previous differences
冰镐 ice pick
冰镇 iced
冰雪 ice and snow
冰饮 iced drink
冰点 freezing point
冷 cold
冷僻 out-of-the-way
冷冬 cold winter
冷冻 freeze/freezing
冷冻库 freezer room
冷冻柜 freezer
冷切 cold cuts
冷却 cool
冷却水 cooling water
冷天 cold weather/cold season
冷寂 lonely
冷战 cold war
冷房 cooling
冷暖 health
冷暖房 cooling and heating
冷水 cold water
冷淡 cold
冷漠 lack of regard
冷热度数 temperature
冷盆 cold dish
冷盘 cold plate
冷眼 cool eye
冷菜 cold food/cold dish
冷血 cold-blood/cold-blooded
冷血动物 cold-blooded animal
冷轧 cold-rolled/cold-rolling
冷锋 cold front
冷链 cold chain
冷静 cool-headed
冷静期 purchases
冷饮 cold drink
冷餐 cold food/cold meal
凅 dry
准 allow/standard
准予 approve/grant
准入 access
准许 allow/grant
净 only/clean
凊 cold/cool
凋落 pass away
凌 thick ice
凌乱不堪 in a terrible mess
凌夷 decline
凌云 high
凌驾 be above/place above
冻 freeze/feel very cold
冻干 freeze-dry
冻结 freeze
冻雨 freezing rain
凓 cold
凔 cold
凛 cold
凛冽 biting cold
凝 stare
凝冰 freeze
凝固 freeze
凝固点 freezing point
凝滞 stop still/freeze
凝睇 stare at
凝重 heavy
几 how much/how many
凡 all/ordinary
凡事 everything
凡人 ordinary person
凡俗 ordinary
凡夫 ordinary guy
凡夫俗子 ordinary folk
凡庸 ordinary
凡是 all/any
凡百 all/everything
凡近 with little learning
凯子 rich/good-looking guy
凳子 small seat
凭 proof
凸 stick out
凸出 stick out
凸槌 screw up
凸现 stick out
凸轮 cam
凹痕 dent
凹进 dented
出 go out/come out
出世 come into being
出主意 come up with ideas/make suggestions
出乎 due to/go against
出乱子 go wrong
出了事 sth bad happened
出事 have an accident
出人头地 excel
出任 take up a post
出份子 club together
出来 come out/appear
出借 put out a loan
出价 bid
出具 provide
出列 fall out
出勤 go to work/be away on business
出包 contract out/run into problems
出去 go out
出口 speak/export
出口商 export business
出口商品 export product/export goods
出口气 score off sb
出口货 exports/goods for export
出口额 export amount
出名 make one's mark
出售 sell/offer for sale
出问题 have sth go wrong/give problems
出圈儿 go too far
出国 leave the country/go abroad
出外 go out/leave for another place
出娄子 cause trouble
出嫁 get married
出尖 outstanding/out of the ordinary
出局 be put out
出岔子 go wrong/take a wrong turning
出席 present
出厂 leave the factory
出厂价 factory price
出厂设置 factory settings
出彩 outstanding/brilliant
出恭 go to the toilet
出息 profit etc
出战 go off to war
出手 spend
出招 make a move
出新 make new advances/move forwards
出于 due to
出月 next month/after this month
出格 take sth too far/go off the scale
出毛病 break down/problem appears
出没 come and go
出洋 go abroad
出清 hold a clearance sale
出溜 slip
出漏子 go wrong/take a wrong turn
出演 appear
出现 show up/appear
出产 products/turn out
出发 start/set off
出发点 starting point
出盘 sell up
出众 outstanding/stand out
出示 show
出租司机 taxi driver
出租汽车 taxi
出租车 taxi
出笼 come out
出线 go over the line
出声 speak/make a sound
出脱 manage to sell/find excuses
出自 come from
出臭子儿 make a bad move
出航 set out
出色 outstanding
出苗 come out
出菇 fruit
出菜 serve food
出处 where sth comes from/origin
出号 give an order
出言 speak
出诊 house call
出谋划策 give advice
出警 accident etc
出让 transfer
出货 ship goods/extract
出资 put money into sth/invest
出卖 sell/offer for sale
出赛 take part
出走 go off/leave home
出超 trade surplus
出路 way out/way forward
出身 come from
出车 set off
出迎 go out to meet
出逃 run away
出钱 pay
出错 make a mistake/error
出错信息 error message
出门 go out/leave home
出阁 marry
出险 get out of trouble
出面 show up/step in
出头 stick out
出头鸟 stand out
出题 draw up the theme
出类拔萃 outstanding
出餐 serve the meal/dish out the food
出马 set out/stand for election
出点子 express an opinion/offer advice
函 case/envelope
函件 letters
函数 function
函购 mail order
函送 submit in writing/inform by letter
刀口 cut
刀库 tool magazine
刀锯斧钺 saw
刀类 cutlery
分 branch of/divide
分享 share
分公司 branch office
分册 volume
分分钟 at every minute/any minute now
分列式 march-past
分别 part/leave each other
分割 break up/cut up
分化 split apart
分叉 fork/divide
分家 separate and live apart
分局 branch office
分居 separate
分崩离析 break up/falling to pieces
分工 divide up the work
分店 branch
分成 break into/divide
分房 sleep in separate rooms
分所 branch
分手 part company/split up
分拆 separate off
分掉 share/divide up
分拣 sort
分担 cost
分支 branch
分数 grade/mark
分文 single cent
分文不取 give for free
分明 clear
分星掰两 clear and detailed
分时 time-sharing
分晓 now one understands/result
分会 branch
分期 step by step
分析 analysis
分析人士 expert
分析处理 analysis processing
分枝 branch
分机 extension
分步骤 step by step
分毫 fraction
分水岭 dividing range/dividing line
分治 separate government
分为 divide sth into
分班 teams
分界线 dividing line
分当 as should be/as expected
分秒必争 every moment counts
分管 be responsible for
分级 grade/rank
分组 group/divide into groups
分给 divide
分缝 part
分而治之 divide and rule
分至点 point of difference
分袂 leave each other/part company
分裂 split up/break up
分装 package in smaller quantities/divide into portions
分装机 filling machine
分解 break down
分设 set up separately
分诉 explain
分说 explain
分账 share profits
分送 send
分部 branch
分配器 dispenser
分量 quantity/weight
分针 minute hand
分钱 cent
分钟 minute
分开 part/separate
分隔 divide/separate
分离 separate
分页符 page break
分头 separately
分头路 part
分类帐 ledger
分餐 eat individual meals
切 cut/close to
切中 strike home
切入 cut into/cut
切切 be sure to
切削 machining/cut
切割 cut
切勿 by no means
切合 fit in with/suit
切嘱 urgent advice
切块 cut into pieces
切成 cut up
切换 switch over/cut
切断 cut off
切磋 compare notes/learn from one another
切莫 on no account/you must not
切要 extremely important
切身 direct/personal
切近 close/similar to
切迫 urgent
切除 cut out
切题 keep to the subject
切点 contact
刊 print/amend
刊印 set in print
刊登 carry a story
刊发 carry/story
刊号 issue number
刊误 correct printing errors
刊载 news
刌 cut off
刑名 xing-ming
刑名之学 xing-ming
划 it pays/transfer
划不来 not worth it
划得来 it pays to/worth it
划算 value for money/calculate
列 line up/arrange
列位 all of you present
列入 include on a list
列兵 private
列出 list/make a list
列岛 chain of islands
列明 list
列举 list
列表 list/table
列装 enter service
列车 train
列车长 train manager
刜 strike
初 at first/first
初一 New Year's Day
初冬 early winter
初夏 early summer
初夜 early evening
初始 starting
初年 early years
初恋 first love
初恋感觉 feelings of first love
初期 beginning period
初次 for the first time
初秋 early autumn
初稿 first draft
初叶 first years
初设 first founded
初试 first try
初试身手 have a try/try one's hand
初露 first sign
刡 scrape
判 grade/decide
判令 order
判例法 case law
判定 decide
判若两人 be a different person
判若云泥 worlds apart
判袂 part/separate
别 leave/part
别人 others/other person
别出心裁 hit on sth new
别名 alternative name
别客气 please/no formalities
别提了 say no more/drop the subject
别样 special/different kind of
别树一帜 stand out
别树一旗 stand out
别无他法 there is no alternative
别无他物 nothing else
别理 don't speak to
别的 else/other
别称 another name/alternative name
别处 elsewhere
别说 say nothing of/let alone
别论 different matter/another story
别离 leave/take leave of
刨 plane/deduct
刨刀 planing tool
刨子 plane
刨工 planing
刨床 planing machine
刨程 planing length
利 do good to/interest
利害关系 concern
利己 personal profit
利市 business profit
利得 profit
利得税 profit tax
利息 interest
利息率 interest rate
利乐包 carton
利润 profits
利率 interest rate
利用 use/make use of
利益 interest
利益集团 interest group
利空 negative
利落 in order/all settled
利钱 interest
删 delete
删剪 cut
删去 delete
删掉 delete
删改 modify/edit
删汰 delete
删减 edit out
删除 cancel/delete
刮 scrape
刮伤 scratch
刮刮乐 scratch-and-win lottery
刮掉 scrape off
刮擦 scrape
到 go to/arrive
到不行 extremely
到了 at last/in the end
到付 collect on delivery
到任 take office
到位 be in place/well
到来 arrive/arrival
到场 show up/present
到家 perfect/excellent
到岸价 cost/and freight
到底 the last/after all
到府服务 make a house call
到得 arrive at
到手 get hold of
到时 at that time
到时候 at that time/when the moment comes
到期 expire/fall due
到期日 due date/expiry date
到此为止 call it a day/end here
到现在 up until now/date
到处 everywhere
到访 pay a visit
到货 arrive
到账 arrive in an account
到达 arrive/reach
到头 the end/at the end of
到头来 in the end/as a result
到点 it's time/time has come
到齐 be all present
刲 cut open and clean
刳 cut open
制 make/system
制伏 check
制胜 win/come out on top
制定 draw up
制导 guide
制式 system/format
制服 check
制止 check/limit
制约 condition
制衡 check and balance/checks and balances
制订 work out
刷 remove
刷夜 stay up all night
刷新 break/write a new page
刷新纪录 set a new record
刷爆 max out
券 deed/certificate
券商 share broker
刺 sting
刺棱 sound of quick movement
刺杀 put out
刺痛 sting
刻 quarter/moment
刻剥 grab money
刻印 stamp mark
刻度 marked scale
刻板 cut blocks for printing
刻薄 mean
刻鹄类鹜 if not perfect/result
剁手节 such as Singles' Day
剃 weed
则 but/then
锉 file/cut
削 remove/cut
削价 cut down the price
削尖 sharpen
削减 reduce/cut down
削球 cut
削职 have one's job cut
削除 remove/delete
克扣 deduct
前 first/before
前一向 in the recent past
前一天 day before
前三甲 top three
前不久 not long before/not long ago
前事 what has happened/past events
前仆后继 next follows/one falls
前任 ex-
前来 come/before
前传 forward pass
前兆 first sign
前儿 before/day before yesterday
前冠 heading
前列 very front
前半天 morning
前半晌 morning
前叉 fork
前哨 front line
前尘 past
前夕 day before
前夜 night before
前天 day before yesterday
前女友 ex-girlfriend
前妻 ex-wife/late wife
前导 guide
前年 year before last
前几天 few days ago/few days before
前往 go to/leave for
前后 around/all around
前揭 named above
前敌 front line
前方 ahead/front
前日 day before yesterday
前此 before today
前段 first part/front part
前沿 forward position
前生 previous life
前瞻 forward-looking
前瞻性 forward-looking
前端 front/forward part of sth
前线 front line
前置 place before/leading
前翅 front wing
前脚 leading foot
前茅 top ranks
前菜 starter
前行 go forward
前卫 forward
前调 top note
前轮 front wheel
前述 stated above
前途未卜 hanging in the balance
前进 advance/go forward
前边 front/in front of
前部 front part
前锋 forward/front line
前门 front door
前面 ahead/in front
前头 ahead/at the head
刹住 stop
刹车 check/stop
刹那 split second
创 create
剒 cut
剔 weed out/pick
剔除 reject/get rid of
剖 cut open
剖辩 explain
剖面 profile
刚 just/firm
刚一 be just about to/have just started to
刚刚 just a moment ago
刚好 just/happen to be
刚强 firm
刚才 just now/moment ago
刚正 honest
剥啄 tap
剥除 remove
剞劂 block-print/cut blocks
剟 cut blocks
剩 be left/remain
剩下 be left over/remain
剩钱 have money left/remaining money
剩余 surplus
剩余价值 surplus value
剪刀手 V sign
剪切 cut
剪成 cut into
剪掉 cut off/cut away
剪接 video
剪断 cut
剪辑 video/edited version
副 assistant
副主任 assistant head
副司令 second in command
副手 assistant
副本 copy/duplicate
副理 assistant manager
副产品 by-product
副产物 by-product
副经理 assistant manager
副菜 side order/side dish
副驾驶员 co-driver
割 cut/cut apart
割伤 cut
割取 cut off
割舍 give up/part with
割接 migration
割断 cut off
割弃 give up
割裂 cut apart/separate
札 note/kind of official document
剀切 the point
创下 set
创作 write/create
创刊号 first issue
创利 make a profit
创制 create
创口 cut
创始 found
创建 found
创立 set up/found
创练 form and train
创见 original idea
创记录 set a record
创设 set up/create
创议 propose/proposal
创办 found
创造 create/set
铲除 root out
戮 kill
剺 mark
剽 swift
划一不二 fixed
划下 mark
划伤 damage by scratching
划价 price
划分 divide up
划圆防守 counter
划拨 transfer
划归 put under
划痕 scratch
划破 cut open
划线 draw a line
剧情 story line
剧本 script
剧照 still
剧终 End
剧集 show/series
劈 split open/split in two
劈叉 splits/do the splits
劈啪 for crack
劈情操 have a friendly chat
劈柴 split logs
劈腿 do the splits
劈裂 split open
劈开 split open
劈离 split
劈头 right on the head/straight away
刘 kill
刽 cut off
刿 cut
剑尖 point
剑眉星目 thick/straight
㓥 cut open
劐弄 make trouble
劖 cut/bore
劙 divide
力不胜任 incompetent
力士 strong man
力大无穷 super strong
力拚 work at
力挺 back/support
力争 do all one can
力畜 draft animal
力阻 block
功 work/service
功劳 credit
功名 rank
功名利禄 rank
功业 outstanding work
功用 function
功能 function
功能表 menu
功课 homework
加 add/increase
加上 add/put in
加之 in addition to that
加人一等 top quality/cut above
加以 apply to/in addition
加俸 raise one's pay
加仓 increase one's position
加倍 double
加价 increase a price
加入 add in/join
加冰 iced
加冰块 with ice/iced
加分 extra credit
加和 total/sum
加哩 curry
加塞儿 cut in line/jump the queue
加大 increase
加大油门 step on the gas
加工 working/processing
加工厂 processing plant
加工成本 processing cost
加工贸易 process trade
加急 express/urgent
加息 raise interest rates
加意 paying special care
加持 backing/support
加料 supplies/supply
加时 extra time/play-off
加时赛 extra time/play-off
加权 weight/weighting
加油 top up with gas/cheer sb on
加油添醋 add interest
加法 addition
加注 add/add a note
加添 add/increase
加减乘除 addition
加温 heat/raise temperature
加满 top up
加演 extend the run/put on extra shows
加热 heat
加盟 sign with a label
加盟店 franchise store
加码 raise
加紧 step up
加总 total/calculate the total
加盖 put a lid on/seal
加薪 raise salary
加购 buy
加足马力 go all out
加载 load
加进 add
加钱 pay more/pay extra
加餐 have an extra meal
加点 work extra hours
劣等 poor-quality
劣质 of poor quality
劣迹 bad record
助 help
助人为乐 pleasure from helping others
助力 help
助威 cheer for
助战 support
助手 assistant
助理 assistant
助益 help
助跑 run-up
助阵 cheer/root for
努出 extend/push out
努劲儿 extend
劼 firm
劲 interest
劲急 strong and swift
劲拔 tall and straight
劲挺 strong
勃然大怒 see red
勃发 break out
勍 strong
勒 lead
勒令 order
动 make use of/move
动人 moving/touching
动作 move/movement
动问 may I ask
动嘴 talk
动因 agent
动土 start building
动工 start
动心 be moved
动怒 get angry
动情 fall in love
动情期 on heat
动态 movement
动态影像 video
动手 set about/handle
动手脚 mess around with
动植物 plants and animals
动气 get angry
动物 animal
动物界 animal kingdom
动用 put sth to use
动肝火 get angry
动脑筋 think
动议 proposal
动身 leave
动辄 at every turn
动辄得咎 can't get anything right/faulted at every turn
动静 movement
动点 moving point
勘误 correct printing errors
务 business/matter
务必 need to/must
务请 please
务农 work the land
胜 get the better of/better than
胜任 competent
胜似 better than
胜出 come out on top
胜败 result
胜率 win rate
胜过 excel
胜选 win an election
劳作 work
劳动 work
劳动人民 working people
劳动模范 model worker
劳动者 worker
劳务 service/services
劳务人员 service worker
劳务合同 service contract
劳务费 service charge/service fee
劳心劳力 demanding
劳方 workers
劳模 model worker
劳烦 trouble
劳燕分飞 part from each other
劳神 be a tax on/be concerned
劳逸 work and rest
劳驾 excuse me
募 collect/raise
募款 raise money
募集 collect/raise
勠 join
势 sign/conditions
势不两立 two cannot exist together
势态 state/situation
势头 look of things
勤 work/duty
勤务 service/duties
勤密 often
劝 advise
劝勉 advise
劝告 advise/advice
劝导 advise
劝服 win over
劝解 reconcile
劝说 advise
劝阻 advise against
匀 even/share
匀实 even
匀净 even
勾出 draw out
勾搭 make up to
勾留 stop over/stay
勾号 check mark
勾起 call to mind
勾连 be linked together/be involved with
勾选 check/select
勾销 cancel/write off
勿 do not
勿忘我 forget-me-not
包 take charge of/hold
包乘 ship
包住 wrap/envelop
包价 package
包价旅游 package holiday
包吃包住 provide full board
包含 include/contain
包囊 bag/bundle
包圆儿 buy the whole lot/take everything remaining
包场 restaurant etc
包夹 double-teaming
包容 hold/contain
包容心 acceptance
包封 seal
包层 covering
包工 contract for a job
包庇 cover up
包厢 box/private room
包房 private room at restaurant
包扎 pack/wrap up
包打天下 run everything
包抄 envelop
包括 include/involve
包换 warranty/guarantee replacement
包书皮 book cover
包月 monthly payment/make monthly payments
包活 contract work
包涵 excuse/bear with
包产 make a production contract
包皮 wrapping
包票 guarantee certificate
包管 guarantee
包罗 include/cover
包罗万象 all-inclusive
包荒 cover
包藏 contain
包袋 bag
包袱 weight/load
包袱皮儿 wrapping cloth
包装 package/packaging
包装物 packaging
包装纸 wrapping paper
包裹 parcel/package
包车 hired car
包办 run the whole show
包退 guarantee refund
包退换 guarantee refund or replacement
包邮 shipping included
包银 contracted payment
包间 compartment
包饭 board/provide board
包养 keep
匆促 in a hurry
匆遽 rash
化 make into/change into
化作 change into/turn into
化妆室 powder room
化学 chemical
化学分析 chemical analysis
化学品 chemicals
化学式 chemical formula
化学性 chemical
化学物 chemicals
化学变化 chemical change
化工厂 chemical factory/chemical plant
化为泡影 come to nothing
化装 make up
匝 whole/go around
匝月 full month
炕 bake
匡 estimate
匡正 correct/amend
匣 box
匣子 small box
匦 small box
汇 exchange/collection
汇价 exchange rate
汇兑 remittance
汇入 import
汇出 export
汇划 remittance
汇合 join
汇报 give an account of/report
汇拢 collect
汇款 remittance
汇水 remittance fee
汇流环 slip-ring
汇率 exchange rate
汇票 bill of exchange/bank draft
汇编 collection
汇聚 come together
汇费 remittance fee
汇金 finance
汇集 collect
汇点 meeting point
匮 empty/lack
匹 matching/single
匹克 pick
匹夫 ordinary man
匹夫匹妇 ordinary people
匹敌 be well-matched
匹配 match/matching
区 small/area
区别 difference
区域 area
区块 block
区码 area code
区处 handle/treat
区号 area code
区隔 mark off
十 ten
十一月份 November
十之八九 most likely
十二 twelve
十二分 everything and more
十二月份 December
十倍 ten times
十全 perfect/complete
十全十美 be perfect
十分 very/absolutely
十几 more than ten
十拿九稳 in the bag
十数 more than ten
十月份 October
十有八九 most likely
十万火急 express/most urgent
十足 complete
十里洋场 Shanghai of old
十项 ten items
千 thousand
千夫 lot of people
千挑万选 select very carefully
千方百计 by every possible means
千真万确 absolutely true
千秋 your birthday/thousand years
千篇一律 thousand articles/same rule
千万 many/ten million
千里迢迢 from a great distance
千里马 fine steed
千金 money and riches/daughter
千头万绪 very complicated
卅 thirty
升上 enter
升值 appreciate
升入 progress to
升息 raise interest rates
升斗小民 poor people
升格 upgrade
升温 hot up/become hot
升级 escalate/upgrade
升舱 get a flight upgrade
升起 raise
升遐 pass away
升高 raise
午 noon
午休 noon break/lunch break
午前 morning
午安 Hello
午后 afternoon
午觉 afternoon nap
午饭 lunch
午餐 lunch
午餐肉 Spam
卉 plants
半 half/and a half
半个 half of sth
半个人 single person
半价 half price
半公开 more or less open
半分 little bit
半半拉拉 incomplete
半壁江山 half of the country
半大 medium-sized
半天 long time/half of the day
半小时 half hour
半履带车 half-track
半工半读 part work
半年 half a year
半截 half
半托 day care
半数 half/half the number
半数以上 more than half
半旗 half-staff
半晌 long time/half of the day
半月 half-moon
半月刊 twice a month
半桶水 half-baked
半条命 half a life
半熟 medium/half-cooked
半熟蛋 soft-boiled egg
半生不熟 half-cooked
半票 half fare/half-price ticket
半职 part-time work
半表半里 half outside/half inside
半衰期 half-life
半路 on the way
半载 half a year/half load
半边 half of sth/one side of sth
半开半关 half-open/half closed
半开门 half-open door
半响 long time/half the day
卑 low/base
卑下 low/base
卑劣 mean/base
卑贱 mean and low
卑鄙 mean/base
卒岁 get through the year
卓 outstanding
卓乎不群 outstanding
卓然 outstanding
卓尔不群 outstanding
卓异 outstanding
卓著 outstanding/brilliant
卓越 outstanding
协 help
协商 talk things over/agreement
协定 agreement/reach an agreement
协理 assistant manager
协管员 assistant manager
协约 agreement
协调 match/fit together
协议 agreement
协议书 contract
协办 help sb do sth
南征北伐 war on all sides
南征北战 war on all sides
南征北讨 war on all sides
南波万 number one
博 win
博士 doctor
博学 learned
博得 win
博物多闻 well-informed and experienced
博而不精 know something about everything
博雅 learned
卜宅 choose a home
卜居 choose a home
占地 take up space
占地儿 take up space
占地方 take up space
占地面积 floor area
占星 horoscope
占满 fill
卡 stop/card
卡位 box out
卡债 credit card debt
卡哇伊 cute
卡垫 mat
卡死 stuck
卡壳 get stuck
卡片 card
卡牌 playing card
卡纸 card stock/cardboard
卡车 truck
卡关 be stuck/feel stuck
卡顿 slow
卣 wine container
卬 I/me
印 print/mark
印信 official seal
印刷 print/printing
印刷品 printed products
印刷厂 print shop/printing house
印刷所 printing office/printer
印刷业 printing business
印刷版 printing/printing plate
印刷术 printing
印刷量 print run
印子 trace
印把子 official seal
印数 print run
印本 printed copy/printed book
印次 number of print run
印版 printing plate
印玺 official seal
印痕 print/mark
印盒 seal case
印章 seal/stamp
印花 tax stamp
印花税 stamp duty
印制 print
印记 trace
印证 confirm/proof
印谱 collection of seal stamps
印迹 footprint
印钞机 money printer
印鉴 stamp
危境 dangerous situation
危如累卵 in a dangerous state
危害 damage
危性 risk
危楼 tall building/dangerous building
危迫 urgent
危险 dangerous
即 that is/at once
即付 pay on demand
即令 even if/even though
即使 even if/even though
即便 even if/right away
即刻 immediately
即可 can then/can immediately
即如 such as
即将 about to/soon
即或 even if/even though
即指即译 point-and-translate
即插即用 plug-and-play
即早 as soon as possible
即时制 real-time
即时即地 moment-to-moment
即为 be called
卵 egg
卷 roll up/roll
卷子 test paper/spring roll
卷宗 file/folder
卷巴 bundle up
卷帙 book
卷帘门 roll-up door
卷纸 toilet roll
卷裹 wrap up/envelop
卷起 roll up
卸 unload/get rid of
卸下 unload
卸任 leave office
卸除 remove/get rid of
却才 just now
却是 actually/nevertheless
却步 step back
卿 high ranking official
卿卿我我 bill and coo
厂 works/factory
厄运 bad luck
厚 kind/thick
厚实 thick/sturdy
厚度 thickness
厚望 great hopes
厚积薄发 be well prepared
厚薄 thickness
厚道 kind and honest
厚重 heavy/thick
厝 put
原 original/level
原件 original/original document
原位 same place/original position
原作 original works/original text
原来 so/at first
原来如此 I see
原价 original price
原先 original
原初 at first/original
原创 create/original
原动力 agent
原原本本 from beginning to end
原名 original name
原因 origin/cause
原图 original drawing
原地 place of origin/original place
原地踏步 mark time
原址 original location
原型 model
原始 first/original
原委 whole story
原意 original meaning
原文 original text
原有 original
原木 logs
原本 original
原样 same as before
原汁 stock/juice
原汁原味 original
原状 previous condition/original state
原生 stock/original
原产 original production
原产国 country of origin
原产地 place of origin
原稿 original copy
原义 original meaning
原著 original work
原处 where it was before/previous place
原谅 excuse
原貌 original form
原配 first wife
原野 open country
原点 origin/square one
原点矩 moment
厕 toilet
历 all/each
厥 her/his
厌 be fed up with
厌倦 be fed up with/be bored with
厌弃 reject
厌气 fed up with
厌烦 fed up with sth/bored
厮 so-and-so/each other
厉害 outstanding/awesome
去 go/send
去世 pass away
去信 write to/send a letter to
去冰 no ice/without ice
去取 accept or reject
去向不明 missing/lost
去国 leave one's country
去年 last year
去年底 late last year/end of last year
去得 can go
去掉 remove/delete
去岁 last year
去污 clean
去留 going or staying
去职 leave office
去处 place
去路 way one is following
去逝 pass away
去重 remove duplicates
去除 remove
叁 three
参加 take part/join
参半 half/half and half
参战 go to war
参政 be involved in politics
参政权 voting rights
参演 appear in
参考 reference
参考文献 reference
参考书 reference book
参考材料 reference material
参考资料 reference material
参见 compare
参观 look around
参谋 staff officer/give advice
参谒 visit
参议 adviser
参赛者 competitor
参赞 serve as an adviser
参选 run for office/turn out to vote
参阅 read
又 again/and yet
又一次 yet again/once again
又名 alternative name/also be called
又双叒叕 time after time
叉 open/pick
叉子 fork
叉形 forked
叉车 forklift truck
及 in time for/reach
及早 as soon as possible
及时 at the right time/without delay
及时行乐 enjoy the present
及格 meet a minimum standard
及格线 passing line or score
及至 by the time that
友 friend
友人 friend
友商 business competitor
友善 friendly
友好 friendly/close friend
友情 friendly feelings
友谊赛 friendly match
友邦 friendly state
双 two/double
反 return/in reverse
反倒 but instead
反制 counter/hit back
反反复复 time and time again
反向 reverse
反问 ask in reply
反嘴 answer back
反季 out-of-season/off-season
反季节 out-of-season/off-season
反对 be against/object to
反弹 bounce/bounce back
反复 return/over and over
反思 think back over sth/review
反悔 back out/go back
反应 reply
反手 turn a hand over
反击 strike back
反映 report
反正 in any case/anyway
反白 reversed-out/reverse type
反目 fall out with sb
反目成仇 fall out with sb
反相器 NOT gate
反而 instead
反脸无情 turn against a friend
反冲 bounce back
反角 bad guy
反诘 ask in reply
反超 reverse/take the lead
反身 turn around
反转 reverse/inside out
反过来 in reverse order
反过来说 on the other hand
反锁 locked in
反面 reverse side/bad
反面人物 bad guy
反面教材 negative example
反馈 send back information
叕 lack/join together
取 get/take
取代 replace
取件 document/ticket
取其精华 take the best
取出 take out/extract
取名 name/be named
取巧 quick fix/pull a fast one
取得 get
取悦 try to please
取舍 select
取材 collect material
取样 take a sample
取款机 ATM
取决 be decided by/depend on
取决于 be decided by/depend on
取消 cancel/call off
取现 withdraw money
取用 make use of/access
取缔 crack down on
取而代之 replace/take its place
取走 remove/take away
取道 by way of/via
取钱 withdraw money
取闹 make trouble
受 receive/accept
受不了 can't stand
受事 object
受享 enjoy
受雇 paid/be hired
受取 receive/accept
受够 have had enough of/be fed up with
受害 damaged
受寒 catch cold
受得了 put up with
受戒 take orders
受教 receive instruction
受业 I
受欢迎 well-received/popular
受凉 catch cold
受热 heated
受理 handle
受用 enjoy/feeling well
受益 profit
受益人 beneficiary
受尽 have one's fill of
受看 good-looking
受礼 accept a gift
受窘 bothered
受穷 poor
受纳 receive/accept
受累 get involved
受聘 invited/hired
受听 nice to hear
受训 receive training
受词 object
受试者 subject
受辱 disgraced
受限 be limited
受领 receive
受骗 be taken in
叟 old man
丛 collection/collection of books
丛书 collection of books/series of books
丛林 forest
丛集 collection
口干舌燥 talk too much
口令 password
口供 statement
口传 information
口口声声 keep on saying
口子 opening/hole
口实 food/salary
口彩 well-wishing
口径 account/line
口气 way one speaks
口水仗 shouting match
口水歌 cover song
口称 speak/say
口腹 food
口舌 talk sb round
口袋 bag
古 old
古今 then and now
古怪 weird
古文 old language
古书 old book
古老 old/age-old
古谚 old saying
古风 old custom
古体诗 five/usually having four
古龙水 cologne
句句实话 speak honestly
句数 number of lines
句号 full stop/period
句点 period/finish
另 other/another
另一 another/other
另一半 other half/one's better half
另一方面 on the other hand
另册 Other List
另加 add to
另外 other/besides
另存 location
另寄 mail separately
另有 have some other
另案 another case/case to treat separately
另行 separately
另行通知 notify later
另觅新欢 bit on the side
另起炉灶 back to square one/start from scratch
另开 start on a new/break up
另辟蹊径 find an alternative
另类 alternative
另类医疗 alternative medicine
叨扰 bother/trouble
叩 knock
叩问 ask/question
叩应 call-in
叩谒 visit
叩门 knock on a door
叩关 knock at the gate
只 only/just
只不过 only/no more than
只好 have to
只得 be obliged to
只怕 maybe
只是 only/just
只有 can only
只消 only need/it only takes
只管 simply/by all means
只能 can only/obliged to do sth
只要 if/so long as
只见 see
只读 read-only
只限于 be limited to
叫 order/call
叫作 call/be called
叫做 be called
叫停 call a time-out/put a stop to
叫喊 shout
叫嚷 shout
叫好 cheer
叫法 term/name
叫牌 bid
叫苦 complain
叫苦不迭 complain without stopping
叫车 request a ride
叫道 call/shout
叫醒服务 morning call
召 call together
召唤 call
召见 call in
召开 call together
召集 call together
叮咬 sting/bite
叮咛 warn
可 can/approve
可不是 that's for sure/indeed
可以 can/may
可作 can be used for
可儿 capable person
可分 can be divided
可取 worth having
可喜 making one happy
可叹 sad
可回收 recyclable
可就 certainly
可得到 available
可心 one's liking/suit sb
可怕 awful
可耻 shameful
可惜 unfortunately
可想而知 goes without saying
可爱 cute/lovely
可怜 pathetic
可怜巴巴 pathetic
可持续 sustainable
可是 but/indeed
可望 be expected/can be expected
可歌可泣 happy and sad
可比 comparable
可气 annoying
可决 pass
可看 worth seeing
可知 no wonder
可笑 ridiculous/funny
可能 possible
可见 it is clear/clear
可见光 visible light
可亲 nice/kindly
可观 worth seeing
可言 it may be said
可读 worth reading/able to be read
可身 fit well
可通 possible to reach
可选 available
可鄙 mean/base
可颂 croissant
台 you/desk
台端 you
叱 shout at
叱问 call sb to account
叱喝 shout at
史 history
史上 in history
史书 history book
右 right/right-hand side
右下 lower right
右侧 right side
右倾 right-wing
右前卫 right forward
右手 right hand/right-hand side
右方 right-hand side
右派 right/right wing
右翼 right-wing
右袒 take sides with/be partial to
右转 turn right
右边 right/the right
右面 right side
右首 right-hand side
叶 page/period
司 take charge of/department
司令 commanding officer
司令官 officer in charge
司兼导 driver-guide
司导 driver-guide
司机 driver
吁 sh
吃 eat/eat at
吃不上 miss a meal
吃不下 not feel like eating
吃不开 won't work
吃干饭 good-for-nothing/useless
吃喝 food and drink/eat and drink
吃喝嫖赌 wining
吃喝玩乐 drink
吃完 finish eating
吃布 catch on cloth
吃得住 be able to support/be able to bear
吃得开 be popular/be getting on well
吃掉 eat up
吃水 drinking water
吃法 way of eating
吃白食 eat without paying
吃皇粮 live off government money
吃穿 food and clothing
吃紧 in short supply/important
吃腻 be sick of eating
吃草 graze
吃药 take medicine
吃亏 lose out/unfortunately
吃货 good-for-nothing
吃重 important/loading capacity
吃错药 different than usual
吃闭门羹 find the door closed
吃霸王餐 leave without paying
吃食 food/eat
吃饭 eat/make a living
吃饱 eat one's fill
吃馆子 eat out/eat at a restaurant
吃香 popular/well regarded
各 each/every
各不相同 each one is different
各人 each one/everyone
各位 all of you/everybody
各个 every/separately
各别 different/separately
各国 each country/every country
各地 in all parts of
各奔东西 part ways with sb/go separate ways
各就各位 get into position
各式各样 all kinds and sorts
各得其所 each is provided for
各方 all sides
各族人民 peoples
各样 many different types
各界 all walks of life
各界人士 all walks of life
各异 all different
各种 all kinds of/every kind of
各种各样 all sorts
各级 all levels
各自 each
各色 all kinds/of every description
各色各样 all kinds of
各处 every place
各行各业 every trade
吆 shout
吆呼 shout
吆喊 shout
吆喝 shout
合 close/fit
合一 unite
合上 book
合不来 not get along
合并 merge
合伙 form a partnership
合作 work together
合作者 co-worker
合共 in sum
合同 contract/agreement
合同法 contract law
合卺 get married
合式 up to standard
合影 group photo
合得来 get along with well
合心 one's liking
合情合理 fair
合意 suitable
合拍 in time with/keep in step with
合拢 eyes/bring together
合于 fit
合时 suiting the time
合格 meet the standard required/eligible
合格证 certificate of conformity
合为 combine
合照 group photo
合理性 reason
合用 share/suitable
合当 should/must
合眼 get to sleep/close one's eyes
合众 united/involving everyone
合众国 United States
合众为一 united as one
合称 general term
合算 be a good deal
合约 contract/agreement
合群 fit in
合而为一 merge together
合股 ply
合着 after all
合规 compliance
合计 add up the total
合该 should
合议 discuss together
合辙 on the same track/in agreement
合办 do business together
合适 suitable
合集 collection
合体 be a good fit/combine
吉凶 good and bad luck
吉士 man
吊 hang up
吊打 own
吊挂 hang
吊死鬼 hanged person
吊环 rings
吊篮 hanging basket
吊车尾 finish last
吊销 revoke
同 like/same
同一 same/identical
同上 as above
同事 colleague/co-worker
同人 colleague/co-worker
同仁 colleague
同伙 colleague
同僚 colleague/coworker
同卵 identical
同名 of the same name
同宗同源 share the same origins
同居 live together
同屋 share a room
同年 same year
同床共枕 share the bed/be married
同心 be of one mind/united
同心协力 work as one/pull together
同心同德 of one mind
同意 approve/agree
同感 same feeling
同房 share the same room
同日 same day
同时 at the same time
同时期 at the same time
同桌 desk-mate/seat-mate
同业 same trade or business
同业拆借 call loan
同乐 enjoy together
同样 same/too
同款 similar
同步 keep step with
同母异父 half
同比 year on year/year over year
同父异母 half
同理 for the same reason
同符合契 same sign/identical
同级 on the same level
同行 of the same trade
同调 in agreement with
同路 go the same way
同途殊归 different ones back
同道者 like-minded person
同乡 or province
同乡亲故 folks back home
同类 similar/same type
同龄 of the same age
名 name/place
名下 under sb's name
名位 official rank
名优 outstanding/excellent quality
名儿 name
名册 roll/register
名分 person's status
名刺 name card/visiting card
名叫 called/named
名单 list of names
名嘴 talking head
名堂 item
名字 name
名存实亡 name remains
名帖 name card/business card
名次 place/rank
名正言顺 proper
名源 origin of a name
名为 be called
名片 card
名状 express
名产 name-brand product
名目 name/item
名目繁多 names of many kinds
名称 name
名籍 roll/register of names
名义 name/in name
名落孙山 fall behind
名号 name/title
名言 saying
名词 term
名衔 title/rank
名录服务 name service
名额 number of places
后 back/after
后座 back seat
吐 say/pour out
吐弃 reject
吐露 tell
向 support/side with
向上 advance/make progress
向下 down
向来 always
向例 custom
向前 forward
向右拐 turn right
向好 be improving
向左拐 turn left
向量 vector
向量积 vector product
向量空间 vector space
向隅 miss out on sth
吝啬 mean
吞 take
吞吞吐吐 then start again/hold sth back
吞服 take
吟 song
吟咏 sing
否 deny
否则 if not/otherwise
否定 reject/deny
否认 deny
吧台 counter of a bar
吧啦吧啦 blah blah blah
吧嗒 click/pull
吩咐 tell/command
吪 move
含 contain
含冤 wronged
含味隽永 fine
含忍 bear
含情脉脉 full of tender feelings
含意 meaning
含括 include
含有 including/contain
含税 tax inclusive
含义 meaning
含蓄 hold/reserved
含蕴 hold/contain
含量 quantity contained
含金量 value/worth
听 can/let be
吱声 make a sound
呐喊 shout/cheering
吸住 draw
吸尽 drink up
吸睛 eye-catching
吸管 straw
吸粉 increase one's followers
吸纳 take in/accept
吸猫 dote on cats
吸附 draw in
吸食 take/drink through a straw
吹了 failed/have parted company
吹奏 play
吹擂 talk big
吹牛 talk big
吹牛皮 talk big
吹球机 lottery machine
吹台 break up
吹袭 strike
吻合 be a good fit/fit in
吻痕 love bite
吾 I/my
吾人 we/us
吾等 we/us
吾辈 we/us
呀 ah
呆 stupid
呆傻 stupid
呆帐 bad debt
呆根 idiot
呆瓜 idiot
呆账 bad debt
呇 star
呈 present
呈交 submit/present
呈报 report
呈现 appear/present
呈给 give/hand
呈请 submit
呈送 present
呈递 submit/present
呈阴性 test negative
告 tell/say
告之 tell sb/inform
告便 ask to be excused
告别 leave/part from
告吹 come to nothing
告密 inform against sb
告捷 win
告求 ask
告状 tell on sb
告知 inform
告示牌 notice
告竣 be completed
告终 end/reach an end
告罄 run out
告诉 tell/let know
告语 tell/inform
告诫 warn
告诵 tell/inform
告谕 inform/give clear instructions
告辞 take one's leave/say goodbye
告退 ask to be excused
告送 inform
呎 foot
周 all/all over
周三径一 diameter is one
周备 carefully prepared
周旋 deal with
周晬 one full year
周会 weekly meeting
周章 trouble
周详 detailed
周身 whole body
周转金 working capital
周游 travel around
周游世界 travel around the world
周游列国 travel around many countries
周遭 nearby
呫 drink
呬 rest
呱呱叫 excellent/tip-top
味 quality/smell
味道 feeling/interest
呵护 take good care of
呶呶 annoying everyone
呷 drink
呼 call/call out
呼之即来 come when called/ready and compliant
呼出 search bar
呼叫 call/shout
呼叫中心 call center
呼召 call
呼喊 shout
呼唤 call out/shout
呼喝 shout
呼应 agreement
呼救 call for help
呼吁 call on
呼声 shout
命 life/order or command
命中 hit
命中率 hit rate/scoring rate
命令 order/command
命令行 command line
命名 give a name to/naming
命名日 name day
命归黄泉 meet one's end
命理 name analysis
命相 horoscope
命途 course of one's life
咀嚼 think over
咁 so
和 together with/draw
咋 bite
和好 become reconciled
和好如初 become reconciled
和局 draw
和悦 kindly
和数 sum
和气 friendly
和煦 warm
和牌 complete a hand
和稀泥 paper over the issues
和蔼 nice/kindly
和解 settle/settlement
和解费 money settlement
咍 happy
咎 fault
咒文 spell
咒语 spell
咔嗒 click
咔嚓 stop it/breaking or snapping
咕噜 coo
咕攘 move around
咖 coffee/grade
咖啡 coffee
咖啡壶 coffee pot
咖啡室 coffee shop
咖啡屋 coffee house
咖啡店 coffee shop
咖啡厅 coffee shop
咖啡机 coffee machine
咖啡色 coffee color/brown
咖啡馆 coffee shop
咖喱 curry
咖喱粉 curry powder
咚 knock
咥 bite
咧开嘴笑 laugh
咪咪 Qinghai etc
咫尺 very close/very near
咫尺天涯 so close/yet worlds apart
咬 bite
咬合 fit together
咬钩 bite
咯嚓 break into two
咱俩 two of us
咱家 I/me
笑 laugh/laugh at
咸 all/each
咻 call out
咾 sound
哀告宾服 submit
哀婉 sad and moving
哀家 I
哀悯 feel sorry for
哀矜 feel sorry for
品 goods/product
品位 quality/grade
品名 name of product/brand name
品味 sample/appreciate
品味生活 appreciate life
品尝 sample
品格 quality
品牌 brand name
品目 item
品相 condition
品种 breed
品第 grade/rank
品等 grade
品色 kind
品类 kind
哂笑 laugh at
哂纳 please kindly accept
哄抬 bid up
哈哈 laughing out loud
哈哈笑 laugh out loud
哈喇 kill
哈喽 hello
哈啰 hello
哈基米 cat
哈罗 hello
哈灵根 Netherlands
哎哟 ow/hey
哏 funny
员 member
员工 staff/employee
哢 music sound
哦 oh
哧 tearing of paper
哩哩啦啦 on and off/stop and go
哩溜歪斜 crooked
哪 how/which
哪一个 which
哪个 which/who
哪怕 even/even if
哪里哪里 you're too kind
哪门子 what kind
哺 feed/eat
哺育 feed
哺养 feed
哿 well-being/happy
唉 oh dear
唎 sound
唐 empty
唐突 be rude
唔 oh
启 open/start
唞 take a rest
售 sell/carry out
售价 selling price
售完 sell out
售完即止 while stocks last/subject to availability
售后服务 after-sales service
售票 sell tickets
售票口 ticket window
售票员 ticket seller
售票处 ticket office
售罄 sell out
售货 sell goods
售卖 sell
唯 only/yes
唯一 only
唯二 only two
唯唯诺诺 be a yes-man
唯有 only
唯独 only/just
唯读 read-only
唱 sing
唱喏 open the way
唱念 call out
唱曲 sing a song
唱歌 sing a song
唱空城计 be empty
唱头 pickup
唱高调 sing the high part
念 read
唾余 bits of rubbish
啃 bite
商 commerce
商务 business/commerce
商品 goods
商城 department store
商报 business newspaper
商场 department store
商定 agree
商家 business
商展 trade show
商店 shop/store
商战 trade war
商户 firm
商会 chamber of commerce
商业 business/trade
商业中心 business center/commerce center
商业应用 business application
商业模式 business model
商业版本 commercial version
商业发票 commercial invoice
商业计划 business plan
商业银行 commercial bank
商榷 discuss
商标 logo
商机 business opportunity/commercial opportunity
商检 inspect goods
商洽 discuss
商用 commercial
商界 business world/business community
商税 tax on trade
商号 store/business
商行 trading company
商计 discuss
商讨 discuss
商谈 discuss
商议 proposal
商贸 trade and commerce
商办 commercial
商量 talk over/discuss
商铺 shop/store
啊 OK/approval
啊哟 Ow/Oh
问 ask
问世 come out
问事 ask for information
问好 say hello to/send one's regards to
问安 give regards to
问市 hit the market
问心无愧 no shame
问答 question and answer
问罪 call to account
问号 question mark
问话 question/ask sb a question
问路 ask the way
问道 ask/ask the way
问题 issue/question
啖 eat
啜 drink
哑语 sign language
启事 post information/letter
启动 start
启奏 talk to the king
启用 start using
启发 explain
启航 take off
启运 ship
启齿 start talking
衔 accept/link
啤酒花 hops
啦 cheering etc
啱 correct/just now
啲 some/few
啵 bubble
啷当 or so
啻 just
啽 speak
喀哒 click
喀嚓 breaking or snapping
喂 hello/hey
善 good/good at sth
善哉 excellent
善始善终 where there's a start/I started
善待 treat well
善于 be good at
善本 good book/old book
善用 be good at using/put to good use
善策 best policy
善终 have a good ending
善罢甘休 just let it go/let the matter rest
善能 be good at
善良 good and honest
喇 rain etc
喊 call out for/shout
喊叫 shout
喏 yes/all right
喔 oh
唤 call
唤作 be called
唤做 be called
喜 like/be happy
喜人 pleasing
喜吟吟 happy
喜好 like/prefer
喜孜孜 pleased/happy
喜悦 happy
喜爱 like/love
喜新厌旧 bored with the old
喜歌剧院 Paris
喜欢 like
喜滋滋 pleased/happy
喜盈盈 happy
喜笑 laugh
喜结连理 get married
喜闻乐见 one's liking/well received
喜讯 good news
喝 drink/shout
喝光 drink up/finish
喝彩 cheer
喝掉 drink up/finish
喝茶 drink tea
喝西北风 have nothing to eat
喝道 shout
喝酒 drink
喝采 cheer
喤 sound of bell
喨 clear
丧命 lose one's life
丧失 lose
丧失殆尽 be used up
丧生 lose one's life
丧身 lose one's life
乔 tall
乔林 forest/high forest
乔迁 move
单 bill/list
单一 only/single
单一货币 single currency
单人 one person
单人床 single bed
单人间 single room
单位 unit
单位向量 unit vector
单个 single/alone
单侧 one-sided
单价 unit price
单元 unit
单另 specially
单单 only/just
单套 single set
单子 bill/list of items
单射 one-to-one function
单层 single story/single level
单干 work on one's own/work single-handed
单引号 single quotes
单张 single-sheet
单意 having only one meaning
单恋 one-sided love
单手 one hand/single-handed
单打 singles
单挑 pick/choose
单击 click/single-click
单据 invoices/receipts
单方 one-sided
单日 on a single day
单曲 single
单月 monthly/in a single month
单板机 single-board computer
单杠 bar
单独 on one's own/alone
单用 use on its own
单眼 one eye
单程 one-way
单端 single-ended
单脚跳 hop
单色 black and white
单行 treat separately
单身 single/alone
单身汉 bachelor/single man
单身贵族 single person
单过 live on one's own
单链 single chain
单院制 single-house system
单项 single-item
单点登录 single sign-on
喵星人 cat
嗅 smell
呛 speak out against sb
嗒丧 disappointed
嗔 be angry at
嗔怒 get angry
嗔怨 complain
嗔目 angry look
呜呼哀哉 all is lost
嗛 hold
嗣 continuing
嗣后 after/from then on
嗣岁 next year/following year
嗤 laugh at
嗨 high
嗯 OK/yeah
𠮶 that
嗵嗵鼓 tom-tom
嘉 excellent
嘉宾 guest
啀 bare fangs
嘌 fast
嘎了 so screwed/it's game over
嘎嘎 very
嘏 far
呕心沥血 blood
啧 attempt to speak
尝 once/try
尝试 try/attempt
尝试错误 learn by making mistakes
尝鲜 try sth new
唛 mark
唛头 shipping mark
嘟噜 bunch
嘢 thing/stuff
嘥 waste
哗啦 collapse
嘴炮 sb who does that
嘴脸 look/features
嘶叫 shout
嘶吼 shout
嘶喊 shout
嘹 clear sound
嘹亮 loud and clear
嘻 laugh
嘻嘻 happy
嘿 hey
嘿嘿 he he
恶心 feel sick
噂 talk together
噌 sound of bells etc
噍类 living being
噙 hold in
噢 oh/ah
器 device/tool
器件 device
器具 equipment
器材 material/equipment
器械 equipment
器物 article
器质性 organic
噩耗 sad news
噫 yeah
噬 bite
噬咬 bite
噭 shout
噱头 jokes/funny
哙 hey
喷 spray
喷出 well up/spray
喷壶 spray bottle
喷射 spray
喷射机 spraying machine
喷桶 watering can
喷水壶 watering can
喷涌 bubble out
喷洒 spray
喷薄 well out
喷头 spray-head
噶厦 government of Tibet
噶霏 coffee
当 when/should
噼 crack
嚃 drink
嚆 sound
嚓 scraping sound
嚓嚓 scraping sound
嚚 stupid
呖 cracking
嚭 great
向导 guide
向往 look forward to
嚯 sound of a laugh
亸 hang down
严 tight
严厉打击 crack down
严密 tight
严实 close/tight
严打 crack down on
严明 firm
严格 tight
严紧 tight
嚷 shout
嚷嚷 shout
嚼子 bit
嚼头 substance
啭 sing
嗫嗫 light and soft
呓 talk in one's sleep
呓语 talk in one's sleep
啰唆 go on and on
啰唣 make trouble
囊中取物 in the bag
囊括 include/bring together
囊揣 soft
囊空如洗 broke
囊膪 soft
苏 place name
因 because/reason
四 four
四下 everywhere
四下里 all around
四分之一 one-quarter
四周 all around
四围 all around/on all sides
四境 all the borders
四壁萧然 four bare walls
四大 water
四大发明 printing
四季 four seasons
四害 flies
四强 top four
四舍五入 round up or down/round off
四方 four-way/four-sided
四方步 slow march
四时 four seasons
四月份 April
四条 four of a kind
四次 four times
四海 whole world
四海为家 be one's own/or world
四眼田鸡 four-eyes
四脚朝天 flat on one's back
四旧 Four Olds
四处 all over the place
四起 from all around/spring up everywhere
四近 nearby
四边 four sides
四面 all sides
四面八方 all around
四顾 look around
四驱车 four-by-four
回 return/go back
回京 return to the capital
回佣 sales
回来 return/come back
回信 write back/reply
回信地址 return address
回函 reply
回到 return to
回升 pick up
回去 return/go back
回口 answer back
回合 round
回合制 turn-based
回吐 give up
回单 receipt
回嘴 answer back
回回 time and again/every time
回执 receipt
回执单 receipt
回报 return/report back
回奉 give a return present
回娘家 job
回家 return home
回帖 reply to an invitation
回弹 bounce back
回心转意 change one's mind
回想 think back
回怼 hit back
回抽 withdraw/pull back
回拜 pay a return visit
回采 stoping/pull back
回收 recycle
回收站 recycling center/recycle bin
回放 play back
回敬 give sth in return
回数 number of times
回旋 go around/wheel
回春 return of spring
回暖 warm up again
回望 look back/look back at
回条 receipt
回款 payment of money owing
回归 return to
回滚 roll back/come back
回眸 look back
回空 return empty
回答 answer/reply
回绝 refuse/turn down
回耗 write back/send a reply
回落 fall back
回覆 answer/reply
回访 return visit
回话 reply
回调 callback
回调函数 callback function
回请 return an invitation
回购 buy back
回赠 give sb in return
回跌 fall back
回路 return
回转 return/go back
回返 return/go back
回过头来 return/come back
回避 step back/withdraw
回还 return
回锅 cook again
回电 call sb back/return call
回音 turn/reply
回头 later/turn round
回头客 repeat customer
回顾 look back/review
回顾历史 look back at history
回馈 give back
回首 look back/turn around
因之 for this reason
因人而异 different for each individual
因公 on business
因吹斯汀 interesting
因如此 because of this
因子 factor
因式 factor
因故 for some reason
因数 factor
因此 as a result
因为 on account of/owing to
因由 reason/cause
因私 private
因素 factor
因缘 opportunity
因而 as a result
囡 daughter
囤 store
囤积 stock up
囤货 stock up
囧 light
囫囵 whole
囫囵吞枣 accept without thinking/lap up
困厄 in deep water
固 sure/strong
固定 fix/set
固定电话 fixed-line telephone
固定点 fixed point
固话 fixed-line telephone
固体胶 glue stick
囿 limit/be limited to
圈 ring/lock up
圈子 ring
圈数 number of laps
圉限 limit
国 country/state
国中之国 state within a state
国事 politics
国事访问 state visit
国债 government debt
国内外 at home and abroad
国内线 train
国势 situation in a state
国名 name of country
国外 abroad
国家 country/state
国家主席 president
国家代码 country code
国家元首 head of state
国家政策 state policy
国度 country
国族 people of a country
国有 public/government owned
国营 state-run
国王 king
国玺 seal of state
国界 border between countries
国礼 state gift
国立 public/state-run
国门 capital's gate/country's border
国际收支 balance of payments
国际象棋 chess
国体 state system
围 all around
围坐 seated around
围棋 game of Go
围绕 center on
围腰 apron
围裙 apron
围护 protect from all sides
围护结构 building envelope
园游会 fair
圆 full/round
圆孔 round hole
圆屋顶 dome
圆形 round
圆形木材 log
圆月 full moon
圆桌 round table
圆满 perfect
圆润 rich
圆环 ring
圆谎 cover
圆顶 dome
圆面饼 round flat bread
圆点 dot
图 drawing
图存 try to survive
图形 figure
图书 books
图案 design
图画 drawing
图章 seal/stamp
图纸 drawing/design plans
团 round
团员 member/group member
团团转 go round and round
团建 team building
团结 unite/united
团结一心 unite as one
团购 group buying
团队 team
团体 team/group
团体行 group travel
圜 round
圞 round
土地 land
土崩瓦解 collapse/fall apart
土方子 folk remedy
土木 building
土财主 country money-bags
圢 level/flat
在 exist
在一起 together
在下 under/myself
在乎 be due to/rest with
在任 be in office
在先 come first/first
在前 ahead/in the past
在即 near at hand
在场 be present
在外 outer/excluded
在家 be at home
在岗 be at one's post
在座 be present
在后 behind
在意 mind/care about
在我看 in my opinion
在我看来 in my opinion
在所不辞 not to refuse to
在握 hold in one's hands
在于 be due to/rest with
在旁 nearby
在望 in the offing/visible
在此 here
在此之前 before that
在此之后 after this/next
在此之际 at the same time
在此后 after this/from then on
在线 online
在职 on-the-job/be in post
在职训练 on-the-job training
在华 within China
在身 contract
在逃 be at large
在这之前 before then
在这期间 in this time/during time
在野 be out of office
圩 country market
圪垯 problem
圯 bank
地 place/-ly
地上 on the floor
地主队 home team
地位 status/place
地价 land price
地儿 place/space
地利 in the right place
地区 area
地台 floor
地名 place name
地址 address
地域 area
地基 base
地块 parcel of land
地契 title deed
地府 Hades
地方 place/room
地方自治 home rule
地板 floor
地步 situation
地皮 lot
地租 land tax
地税 land tax
地积 land area
地脚 base
地处 be located at
地雷 land mine
地面 floor
地面层 first floor
地头 place
地点 place/site
圻 border
址 site/location
均 all/even
均一 even
均分 split
均匀 even
均可 all are OK/all can
均差 divided differences
均方 mean square
均沾 share
均等 fair
均等化 leveling
均衡 balanced
坋 bring together
坍 collapse
坍塌 collapse
坍方 collapse
坎 hole
坎坷 rough
坎子 bank
坐 sit/take a seat
坐下 sit down
坐享 sit back and enjoy
坐垫 seat
坐失 let sth slip by/miss an opportunity
坐好 sit up straight
坐定 be seated
坐实 bear out
坐席 seat
坐厕 sitting toilet
坐厕垫 toilet seat
坐探 plant/mole
坐果 bear fruit
坐椅 seat/chair
坐班 on duty/work office hours
坐等 sit and wait
坐落 be located
坐视 stand by and watch
坐视不理 sit and watch
坐车 take the car/train etc
坐镇 keep watch
坐骑 mount
坑洞 hole
坑洼 hole
坦 flat/level
坦承 come clean
坦白 honest
坪 ping
坯子 base
坴 land
坻 place name
坼 split/break
附 add/be close to
垂 hang/hand down
垂下 hang down
垂垂 drop
垂挂 hang down
垂暮之年 old age
垂泣 shed tears
垂泪 shed tears
垂髫 hair hanging down
垃圾 refuse
垃圾桶 rubbish bin
垃圾箱 rubbish can
垃圾邮件 spam
型 type
型式 type/version
型态 type/form
型号 model
垕 thick
垝 damaged/collapsed
垝垣 collapsed wall
垠 limit/border
垢 disgrace
垣 wall
垮 collapse
垺 extremely large
埋单 pay the bill
埋怨 complain
埋头 lower the head
埋点 event/event tracking
城 city/city walls
城垣 city wall
城外 outside of a city
城市 city
城池 city
城墙 city wall
城邑 cities
城邦 city state
城郭 city wall
城门 city gate
城阙 city
埗 place name/trading center
野 limit/rude
域 area
域外 outside the country/abroad
埤 low wall
埫 flat land
执事 you/duties
执勤 be on duty
执政 in office
执教 train
执业 professional
执笔 write/do the actual writing
执行 carry out/run
执飞 run a flight
埸 border
培 train
培植 train/training
培育 train/breed
培训 train/training
培养 breed
基 base
基因改造 GM
基地 industrial
基址 base/footing
基层 basic level
基床 bed
基底 base
基操 just what you'd expect
基改 GM
基数 base
基于 on account of/because of
基本 main/basic
基本上 on the whole
基本利率 base rate
基本单位 basic unit
基本法 basic law
基本盘 customer base
基本面 basics
基业 base
基准 standard
基盘 base
基础 base
基础问题 basic issue
基础课 basic course
基础速率 basic rate
基网 base net
基线 budgeting/base
基脚 footing
基体 base body
基点 centre/base
堀 hole
堂堂正正 square
堂食 eat in
坚 strong/firm
坚信礼 confirmation
坚冰 ice
坚固 firm
坚执 stick to sth
坚守 hold fast to/stick to
坚定 firm
坚强 strong
坚振 confirmation
坚振礼 confirmation
坚挺 strong
坚决 firm
坚牢 firm/strong
坚称 claim
坚贞 firm
堆 large amount
堆栈 warehouse
堆砌 pack
堆积如山 large number of sth
堆肥 compost
堆金积玉 very rich
堆高机 forklift
堌 place name
堙 close/block
堡 burger
堤岸 bank
堤拉米苏 tiramisu
阶 rank or step
堨 check/stop
堪 can/may
堪比 be comparable to
堪称 can be rated as
堪虞 be at risk
堮 border
报 report/inform
报上 in the newspaper
报人 journalist
报以 give in return
报信 notify/inform
报价 quote/quote a price
报价单 quotation/price list
报分 call the score
报到 check in/report for duty
报名 sign up/apply
报名表 application form/registration form
报名费 registration fee
报告 report/talk
报告书 written report
报单 tax return/tax declaration form
报审 submit for approval
报导 report
报废 scrap
报怨 pay back a score
报忧 report bad news
报收 close at
报料 tip off/tip-off
报时 give the correct time
报检 submit goods for inspection
报界 journalists
报盘 offer/make an offer
报社 newspaper
报税表 tax return/tax declaration form
报章 newspapers
报端 in the newspaper
报系 newspaper chain
报纸 newspaper
报纸报导 newspaper report
报表 report forms
报请 report/requesting approval
报警 sound an alarm
报警器 alarm/warning device
报账 submit accounts
报载 newspaper report
报道 report
报酬 reward
报销 write off/apply for reimbursement
报错 report an error/give wrong information
报馆 newspaper office
堳 low wall
场合 situation/location
场地 place/site
场所 place/location
场景 situation
场次 play etc
堵 stop up/wall
堵住 block up
堵死 stop up/block
塈 pick up/rest
块 piece/cake
块儿八毛 one yuan or less
块头 size/body size
块体 block
塌 settle down/collapse
塌下 collapse
塌方 collapse
塌架 collapse
塌台 collapse
塑 plastic
塑料 plastic/plastics
塑料袋 plastic bag
塑膜 plastic film
塑造 model/market
涂 apply
涂乙 edit/revise
涂抹 apply
涂抹酱 spread
涂改 correct/alter
涂敷 apply
涂浆台 pasting table
塞 stop up/stuff in
塞子 plug
塞渊 honest and far-seeing
塞满 stuff full/packed tight
塞给 slip sb sth
塞音 stop
填 fill in/fill or stuff
填充 stuff/fill up
填充剂 bulking agent
填充物 stuffing/filling
填报 fill in and submit
填堵 stuff
填塞 stuff/fill up
填塞物 stuffing/filling material
填密 packing/packaging
填写 fill in a form
填房 second wife
填料 packing material
填空 fill a job vacancy
填表 fill out a form/complete a form
填饱 feed to the full
塱 raised bank
境 place/condition
境内 province/within the borders
境内外 home and abroad
境域 condition/state
境外 outside borders
境界 state
墈 cliff
墉 city wall
墉垣 city wall
垫 pay for sb/mat
垫上 pay for sb
垫子 mat
垫平 level
垫料 packing material
垫款 advance
垫高 raise/support
墘 near/beside
坠 drop/fall
坠入 drop into/fall into
坠入情网 fall in love
坠子 weight
坠落 drop/fall
增 add to/increase
增值 increase in value/appreciate
增值税 value-added tax
增删 add and delete
增加 increase/raise
增加值 value added
增多 increase
增岗 create jobs
增强 increase
增强现实 AR
增殖 increase
增添 add/increase
增产 increase production
增益 increase
增补 add
增资 capital increase
增进 advance/further
增长 increase
增高 increase/raise
墩 block
堕 fall
墙 block
垦荒 open up land
壁 wall
壁助 help/assistant
壁报 wall newspaper
壁塞 wall plug
壁厢 side/the side
壁挂 wall hanging
壁立 stand like a wall
壅 stop up
壅蔽 cover
坛 world
𡒄 disappointed
压 keep under/push down
压低 lower
压住 crush down/keep down
压坏 crush
压扁 crush flat
压根 in the first place/simply
压榨 extract juice
压碎 crush to pieces
压阵 hold the lines/provide support
垒 base
垆 shop
坏 bad/broken
坏了 oh
坏事 bad thing
坏人 bad person
坏家伙 bad guy
坏掉 get damaged/get broken
坏种 bad kind
坏处 troubles
坏蛋 bad egg
坏账 bad debt
坏运 bad luck
坏鸟 broken
坜 hole
壤土 land
士 bachelor
士卒 private
士子 official
壬 B
壮 strong
壮实 sturdy
壮年 summer
壮硕 sturdy/thick and strong
壶 pot
婿 son-in-law
寿 long life/life
寿司 sushi
寿命不长 one's days are numbered
寿礼 birthday present
寿糕 birthday cake
寿终 come to an end
寿考 long life
寿辰 birthday
寿限 length of life
寿面 birthday noodles
夏 summer
夏令 summer/summer weather
夏天 summer
夏季 summer
夕 evening/night
外 outside/in addition
外来 outside
外来货 imported product
外侧 outer side
外传 tell others
外出 go out/go away
外出访问 make an official visit
外加 extra/in addition
外加附件 add-on/plug-in
外圆内方 inside-firm
外场 outside world
外场人 man of the world
外太空 outer space
外孙 daughter's son
外孙女 daughter's daughter
外层空间 outer space
外带 take-out/as well
外延 extension
外形 figure
外手 right-hand side
外挂 add-on/plug-in
外插 plug in
外星 alien
外星人 space alien
外壳 cover/envelope
外泄 leak
外溢 show/leak out
外环线 outer ring
外界 outside world
外线 outside line
外衣 outer clothing
外表 outside
外观设计 look/design
外貌 profile
外卖员 food delivery person
外送 send out/fast food delivered
外逃 run away
外边 outside/abroad
外部 outside
外郭城 outer city wall
外乡 some other place
外销 export/sell abroad
外间 outside/outer room
外露 appearing on the outside
外面 outside
外头 outside
外显 visible
外食 eat out
夙 morning/early
夙世 previous life
夙夜 at all times/always
夙日 at ordinary times
夙诺 old promise
多 how/much
多久 long time
多了去了 millions of
多事之秋 troubled times
多个 many/multiple
多侧面 many-sided
多助 receiving much help/well supported
多半 most
多嘴 speak out of turn
多多 much/many
多多少少 more or less
多多益善 more the better
多大 that much/so big
多子多福 more sons
多孔性 having many holes
多寡 number/amount
多少 number/amount
多少有些 more or less
多工 multiple
多年 many years/for many years
多得是 there's no shortage
多放 add extra
多数 most
多方 in many ways/from all sides
多方位 many-sided/all-round
多方面 many-sided
多于 more than
多日赛 race of several days
多时 long time
多次 many times
多用 having several uses
多种 many kinds of/multiple
多种多样 all sorts
多亏 thanks to
多谢 many thanks/thanks a lot
多达 as much as/no less than
多金 rich
多钱善贾 good business/much capital
多头 long/long term
多余 surplus
多么 what/how
夜不归宿 stay out all night
夜以继日 night and day
夜场 evening show
夜壶 chamber pot
夜夜 every night
夜市 night market
夜晚 night
夜班 night shift
夜生活 night life
夜盆儿 chamber pot
夜行 night walk
夜行军 night march
夜里 at night/during the night
夜间 evening or night
夜阑 late at night
夜阑人静 still of the night/late at night
夜阑珊 late at night
够 enough
够味 just right/just the thing
够呛 enough/terrible
够得着 reach
够意思 great/very kind
够本 break even
够用 enough
梦 dream
梦中 in a dream
梦到 dream of/dream about
梦呓 talking in one's sleep
梦寐 dream/sleep
梦幻 dream
梦想 dream of/dream
梦见 dream about/see in a dream
梦话 talking in one's sleep
梦遗 wet dream
梦乡 land of dreams
夤 late at night
夤夜 late at night
夥 many
夥颐 very many
大 big/large
大一些 bit bigger
大不了 at worst/alarming
大不韪 great error
大事 in a big way
大件 large
大伙 we all/everyone
大公司 large company
大冰期 ice age
大凡 in general
大前天 three days ago
大前年 three years ago
大副 first mate/first officer
大力士 strong man
大功 great service
大包大揽 take complete charge
大千世界 great wide world
大半 more than half/most
大印 stamp/official seal
大口 drink
大可不必 need not
大吉大利 great luck/great profit
大员 high official
大哥 boss
大啖一番 have a square meal
大喊 shout
大器 very capable person
大型 large/large-scale
大块头 heavy man
大多 many/for the most part
大大小小 of all sizes/large and small
大夫 doctor
大宗 large amount
大家 everyone
大家伙儿 all of us/you folks
大容量 high capacity
大富大贵 very rich
大写 capital letters
大写字母 capital letters
大将军 important general
大小 size/large and small
大小便 using the toilet
大小姐 your daughter
大差不差 roughly the same
大帅 commanding general
大干 go all out
大庭广众 in public/in front of everyone
大厂 large factory
大后天 three days from now
大后年 three years from now
大惑不解 be at a loss
大意 general idea/main idea
大愚 idiot
大我 whole
大战 war/wage war
大批 large quantities of
大抵 by and large
大拐 turn left
大拿 boss/expert
大排长龙 form a long queue
大放光明 show promise
大数 large number
大数据 big data
大方 expert
大方之家 learned person
大于 more than/bigger than
大会 general meeting
大有可为 well worth doing
大有希望 be promising/have great hopes
大有裨益 of great service
大桶 vat
大棒 big stick
大棚 greenhouse
大业 great cause
大概 about/roughly
大样 full-page proofs/detailed drawing
大步流星 taking large steps
大洋 Chinese yuan
大清早 early in the morning
大灾 catastrophe
大为 very
大热 very popular/great heat
大片 large area
大牌 strong card
大王 king
大男人 real man
大略 general idea/roughly
大白 wine cup/come to light
大炮 one who talks big
大码 large size
大神 expert
大福 great blessing
大节 important matter
大范围 large-scale
大篆 great seal
大篷车 covered truck
大米 rice
大红大紫 hit the big time
大纲 program
大骂 let sb have it
大老远 very far away
大圣 king
大胃王 eating champion
大腕 big name
大臣 chancellor
大致 more or less/roughly
大举 on a large scale
大号 your name/large format
大虾 expert
大行其道 very popular
大街小巷 everywhere in the city
大规模 large scale
大言不惭 talk big
大计 think big
大谈特谈 keep on talking about
大跌 large fall
大转 turn left
大进大出 large-scale import and export
大过年 Chinese New Year
大选 general election
大部 most
大部分 most
大都 on the whole/for the most part
大都市 large city
大量 great amount/large quantity
大量生产 manufacture in bulk
大钱 large sum of money
大门 door/gate
大开 open wide
大开大合 wide-ranging
大限 limit/maximum
大队 group/large body of
大只 big
大难 great catastrophe
大雨 heavy rain
大雨如注 pouring with rain
大面积 large area
大项 main item
大头 big head/main part
大头兵 low-level employee
大头目 boss
大头钉 tack
大类 main type
大饭店 large
大饱口福 eat one's fill
大饼 large flat bread
大驾 you
大惊 with great alarm
大体 in general/more or less
大体上 in general terms
大鳄 top boss
大鼠 rat
大斋 fast
大斋节 great fast
天 day
天下 whole of China/whole world
天候 weather
天价 extremely expensive
天儿 weather
天冷 it's cold
天南地北 from all over/about this and that
天地 world
天壤之别 world of difference
天外 outer space
天天 every day
天平 scales
天底下 in this world/under the sun
天才 gift
天数 number of days
天时 time/right time
天书 double dutch
天次 days
天气 weather
天王 god
天癸 period
天神 god
天秤 balance scale
天经地义 matter of course
天职 duty
天色 time of day/weather
天花 snow
天花板 very best
天亲 one's flesh and blood
天资 gift
天赋 gift
天造地设 perfect/ideal
天长日久 after a long time
太 too/very
太半 more than half/most
太太 Madam/wife
太夫人 old lady
太好了 very good
太爷 head of the house
太空 outer space
太空漫步 space walk
太虚 void
太过 too
太阴 Moon
太阳 sun
太阳神 Sun God
太阳窗 sun window
夫 this/that
夫人 madam/lady
央 end/center
央人 ask sb
央及 ask
失 lose/fail
失事 mess things up
失信 break a promise
失传 lost
失利 lose
失去 lose
失去后劲 peter out
失坠 loss
失宜 improper
失察 let sth slip through/miss
失宠 disgraced
失常 not normal
失张失智 out of one's mind
失意 disappointed/frustrated
失恋 break up/lose one's love
失手 slip/by mistake
失掉 lose/miss
失措 be at a loss
失效 fail
失效日期 expiry date
失败 lose/fail
失散 missing/lose touch with
失望 disappointed/lose hope
失期 late
失业 lose one's job
失准 off/not up to scratch
失物招领 lost-and-found
失物认领 lost and found
失当 improper
失联 be lost/lose contact
失聪 lose one's hearing/hearing loss
失色 lose color
失落 drop/lose
失血 lose blood
失语 let slip
失误 mistake/make a mistake
失足 slip/lose one's footing
失踪 be missing
失迷 get lost/lose one's way
失道 get lost/lose one's way
失错 mistake/slip-up
失陪 Excuse me
失灵 out of order/failing
失风 damage/sth goes wrong
失体统 bad form
夷平 level
夷为平地 level
夸夸其谈 talk big/sound off
夹 place in between/sandwich
夹塞儿 cut into a line/queue-jumping
夹带 carry within it/slip sth in
夹心 stuffed/fill with stuffing
夹生 solved/half-cooked
夹生饭 half-cooked rice
夹缝 crack
夹馅 stuffed/with filling
奄 delay/cover
奇 wonderful/weird
奇妙 wonderful
奇羡 surplus/profit
奇迹 wonder
奇丽 weird and wonderful
奈何 do something to sb/deal with
奈秒 ns
奉 offer/accept orders
奉上 offer
奉召 receive orders
奉告 inform
奉命 receive orders/follow orders
奉现 offering
奉若神明 revere
奉赠 present/give as a present
奉送 give
奉还 return with thanks/give back
奉陪 keep sb company
奉养 look after
奏 play music
奏效 show results
奂 excellent
契 deed/contract
契合 get on with/agreement
契据 deed
契机 opportunity/turning point
契约 contract/agreement
奓 open/spread
奔 go to/rush
奔月 fly to the moon
奔波 rush about
奔流 pour
奔泻 rush down/pour down
奔走 be on the go/run
奔走相告 spread the news
奔赴 rush to/hurry to
奔跑 run
奔逃 run away
奔驰 run quickly
套 copy/cover
套件 kit
套问 sound sb out
套套 methods
套子 cover/case
套房 suite/inner room
套服 suit
套现 cash out/convert into cash
套用 apply/systems
套筒 sleeve/tube for wrapping
套袖 sleeve cover
套装 kit
套路 standard method
套间 suite/small inner room
套餐 product or service package/set meal
奘 strong
奜 big
奠 fix/settle
奠定 fix/settle
奠都 found a capital
奥利给 come on
奥援 support
夺 leave out/lose
夺回 take back/win back
夺得 take/win
夺魁 win
奭 rich/angry
奋力 do everything one can
女 daughter
女人 wife
女儿 daughter
女儿红 kind of Chinese wine
女公子 your daughter
女友 girlfriend
女士 Ms/madam
女婿 son-in-law
女朋友 girlfriend
女票 girlfriend
奶帅 having soft
奶拽 cute
奶油 cream
奶汤 white broth
她 she
她们 them/they
姹女 mercury
好 good/good to
好久 quite a while
好久不见 long time no see
好事 deed
好些 quite a lot/good deal of
好人 good person
好似 be like
好使 in order to/so that
好像 as if
好动 active
好半天 most of the day
好友 close friend/friend
好受 feeling better
好坏 standard/good or bad
好多 many/much better
好奇心 interest in sth
好好 well/carefully
好好先生 yes-man
好好儿 in good condition/well
好客 treat guests well/friendly
好几 several/quite a few
好几年 several years
好意思 feel no shame
好感 good opinion
好手 expert/professional
好料 good person/sth of good quality
好日子 good day/happy life
好朋友 good friend
好棒 excellent
好样的 good person
好歹 good and bad/whatever
好比 be just like/can be compared to
好气 angry
好活当赏 nice one/lovely
好物 fine goods
好玩 interesting
好生 well/quite
好看 good-looking/book
好睇 good-looking
好睡 good night
好笑 ridiculous/funny
好自为之 do one's best/you're on your own
好言好语 well-meant
好话 friendly advice
好说 not a problem
好象 be like
好起来 get better/get well
好转 improve
好运 good luck
好过 well
好险 have a close call
好鸟 nice person
如 as if/such as
如一 same
如下 as follows
如今 now
如何 how/what
如其所好 as one pleases
如出一辙 be no different
如初 as before/as ever
如同 like
如实 as things really are
如常 as usual
如厕 go to the toilet
如意 as one wants
如故 as before/as usual
如数 in the same amount/in full
如斯 so/in this way
如是我闻 so I have heard
如期 on time/as scheduled
如果 if/in the event that
如果说 if
如此 like this/so
如此这般 such and such
如法泡制 follow the same plan
如约而至 right on schedule/arrive as planned
如臂使指 have perfect command of
如若 if
如许 like this/so much
如醉如痴 mad about sth
如金似玉 lovely
如题 as the title suggests
如饥似渴 long for sth
妄言 lies
妄语 tell lies/lies
妙 wonderful
妙手空空 having nothing/empty-handed
妙法 brilliant plan
妙处 suitable location/ideal place
妙计 excellent plan
妆容 look
妥 ready/suitable
妥协 reach terms
妥善 proper
妥实 proper
妥帖 be in good order
妥当 ready/proper
妥贴 be in good order
妨功害能 capable people
妵 fair
妻 wife/marry off
妻子 wife
妻室 wife
妻小 wife
妾 I
始 start/then
始建 start building
始末 whole story
始发 start/set off
始终 from beginning to end/all along
始点 starting point
姗姗来迟 be late
姑 for the time being
姑且 for the time being
姑奶奶 I/me
姑爷 son-in-law
姓名 full name
委 shift/end
委任统治 mandate
委实 really/indeed
委屈 feel wronged
委曲 detailed/feel wronged
委身 marry
姚 good-looking
姤 good
姨母笑 kindly
姶 wonderful
姻亲 in-laws
姿 looks
姿势 position
姿容 looks
姿色 good looks
威信 credit with the people
娓娓 at length
娘儿们 wife
娱乐圈 show business
娱乐界 show business
娥 good
娶 marry/take a wife
娶妻 take a wife/get married
娶亲 take a wife
娄子 trouble
婉妙 lovely/soft
婚 marry
婚介所 dating service
婚友 in-laws and friends
婚配 marry
婚龄 length of married life
婧 delicate
婽 good
媅 happy
媒 medium/go-between
媒人 go-between
媒介 vector/medium
媒妁 go-between
媒质 medium
媚俗 commercial
媮 improper
媲 match/pair
媲美 match/is comparable with
媳 daughter-in-law
媳妇 daughter-in-law
媻 move
妈妈桑 bar etc/madam
媾 marry
嫁 marry/shift
嫁人 get married
嫁女 marry off a daughter
嫈 carefully
袅 delicate
嫐 play around with
嫑 must not
嫕 compliant
妪 protect
嫙 fine
嫡子 son/of the wife
嫣 lovely
嫩 tender
嫩芽 tender shoots
嫩苗 seedling
嫪 longing
妩媚 lovely
嫽 good/play
嬉笑 be laughing and playing
嬉耍 play
婵娟 lovely/moon
娇 tender
娇妻 lovely wife
娇嫩 fragile/tender and lovely
娇小 delicate
娇弱 delicate
娇气 delicate
娇滴滴 cute
娇红 tender pink
娇贵 fragile
嬖 favorite
嬗变 change
嬦 used in ladies' names
婴儿 lead
嬴 win/full
懒 lazy
嬿 lovely
娈童 kept man
子 small thing/seed
子嗣 son
子女 sons and daughters
子母 interest and capital
子民 people
子粒 seed
子鼠 year of the Rat
孑 lonely/all alone
孑孑 outstanding
孑然 alone/lonely
孑立 be alone
孑立无依 stand alone
孑身 all alone
孔 hole
孔径 diameter of hole
孔殷 urgent
孔眼 hole
孔穴 hole
孔道 opening providing access
字 letter
字句 writing
字帖 short letter
字帖儿 short letter
字据 contract
字母 letter
字组 block
字号 shop/name of a shop
存 keep/store
存亡攸关 make-or-break matter
存储 store up/save
存入 deposit
存取 access
存单 certificate of deposit
存在 exist
存放 store/leave in sb's care
存有 there is/exist
存档 place on file/saved data
存款 deposit money
存款单 certificate of deposit
存款证 certificate of deposit
存活 survive
存留 remaining
存疑 leave a question open
存续 continue to exist
存货 stock/inventory
存贷 bank deposits and loans
存量 reserves
存钱 save money/deposit money
存钱罐 money box
孝敬 give presents
孟夏 first month of summer
孟浪 rash
季 season
季候 season
季度 quarter of a year/season
季节 time/season
季军 third in a race
孤 lonely
孤单 lonely
孤寒 alone and poor
孤寡 be lonely
孤独 lonely
孤独于世 alone in the world
孤男寡女 bachelors
孤身 alone/lonely
孤身只影 be all alone
孤零零 all alone
孙女 son's daughter
孰 what/which
孱弱 delicate
孳 bear
孳生 breed
学 learn
学人 learned person
学位论文 thesis
学分 course credit
学分制 credit system
学分小时 credit hour
学到 learn/learn about
学问 learning
学坏 follow bad examples
学好 follow good examples
学时 period
学会 learn
学期 term
学样 follow suit
学步 learn sth/learn to walk
学无止境 no end to learning
学科 subject/course
学习 learn
学术 learning
学衔 rank
孺人 wife
𡥧 last
㝉 store/stand
它们 them/they
它本身 itself
宅子 house
宅舍 house
宅配 delivery service
宅院 house
宇 room/universe
宇宙 universe/space
宇航 space flight
宇航局 space agency
守住 hold on to/keep
守信 keep promises
守候 wait for/expect
守则 rules
守土 protect the country
守夜 be on all-night duty/be on night watch
守拙 remain honest and poor
守望 keep watch
守业 keep one's business going
守空房 stay home alone
守护 protect
守斋 fast
安 safe/fix
安全 safe/safety
安全问题 safety issue
安全岛 traffic island
安全性 safety
安全期 safe period
安全港 safe haven
安全无事 safe and sound
安全网 safety net
安全裤 safety shorts
安分 knowing one's place
安分守己 know one's place
安利 recommend
安危 safety
安好 well/safe and sound
安如磐石 as sure as houses
安定 settled
安定时间 settling time
安家 settle down/set up a home
安家落户 settle
安居 settle down
安康 good health
安得 Oh
安息 rest/go to sleep
安打 base hit
安排 set up/arrange
安插 plant
安放 place
安歇 go to bed/retire for the night
安步当车 go on foot
安民告示 advance notice
安然 safe and sound
安然无恙 safe and sound
安生 still
安稳 sound
安置 find a place for/arrange for
安装 fix/install
安设 set up/install
安身 make one's home
安顿 find a place for/arrange for
安养 provide care
完 be over/whole
完了 be done for/be finished
完事 be finished
完事大吉 all set/everything is now fine
完人 perfect person
完备 perfect/complete
完全 whole/complete
完胜 crush
完善 improve/excellent
完好 in good condition
完好如初 as good as before
完好无损 in good condition
完好无缺 in perfect condition
完工 finish work
完形 total form
完成 complete
完整 complete
完璧 perfect person or thing
完璧之身 clean
完毕 end/finish
完税 pay tax/duty-paid
完结 finish/completed
完美 perfect
完美无瑕 perfect
完赛 complete a race
宏 great
宏大 great
宏旨 main idea
宏观世界 world in the large
宓 still
宕 put off
宗 items
宗地 parcel of land
官 government official/public
官位 official post
官俸 salaries of government officials
官僚习气 red tape
官价 official price
官印 official seal
官名 official position
官吏 official
官员 official
官官相护 cover-up
官宦 official
官家 government/official
官差 official business
官方 government/official
官方语言 official language
官样文章 red tape
官爵 official ranking
官称 title
官网 official website
官职 official position
官能 hearing/organic function
官办 government-run/state-run
官衔 title/official rank
官阶 official rank
定 order/set
定位 position
定价 set a price/fix a price
定分 one's lot
定名 name
定向 directed
定夺 make a decision
定存 certificate of deposit/time deposit
定居点 settlement
定常态 fixed state
定弦 make up one's mind
定数 fixed number/fixed quantity
定于 set at/scheduled at
定时 timed/fix a time
定期 at set dates/fixed term
定期储蓄 fixed deposit
定期存款 fixed deposit/time deposit
定格 fix
定洋 deposit
定然 of course/certainly
定当 settled/ready
定盘星 fixed opinion
定睛 stare at
定票 reserve tickets
定约 contract/make an agreement
定级 grade/rank
定能 be definitely able
定舱 book
定制 custom-made/made-to-order
定规 decide
定购 order goods/place an order
定量 quantity/fixed amount
定金 advance payment/down payment
定银 down payment/deposit
定额 fixed amount
定食 set meal
定点 fixed
定鼎 fix the capital
宛 as if
宛如 be just like
宛然 as if/just like
宛若 be just like
宜 should/suitable
宜人 nice
宜于 be suitable for
客 customer/guest
客串 substitute for
客人 customer/guest
客堂 living room
客室 guest room
客店 small hotel
客厅 living room/sitting room
客户 customer
客户服务 customer service
客房 room/guest room
客房服务 room service
客服 customer service
客栈 hotel/guest house
客气 formal
客满 be sold out/no vacancy
客诉 customer complaint
客队 visiting team
客饭 set meal
客体 object
宣扬 advertise
宣发 market
宣称 claim
宣纸 fine writing paper
宣言 declaration
宣认 public declaration
室 room/work unit
室内乐 chamber music
室温 room temperature
宥 help
宫位 house
宰 kill
宰制 rule
害 cause trouble to
害命 kill sb
害死 kill
害病 fall sick
害相思病 sick with love
害眼 have eye trouble
害处 damage
宵 night
家去 return home
家园 home
家婆 wife
家妇 wife
家宅 home/house
家室 wife
家家酒 playing house
家小 wife
家居 home/stay at home
家常菜 home cooking
家庭作业 homework
家庭地址 home address
家教 bring sb up
家用 home-use
家用电脑 home computer
家的 wife
家给人足 enough for the individual
家蝇 house fly
家里 home
家猫 house cat
家门 house door
容 hold/look
容下 hold
容器 container
容忍 put up with
容或 maybe
容易 likely
容积 volume/capacity
容纳 hold/contain
容许 allow
容貌 looks/features
容身 make one's home
容量 volume/capacity
容颜失色 lose one's color
宿世 previous life
宿债 long-standing debt
宿昔 in the past/formerly
宿舍 living quarters
宿诺 old promises
寁 swift
寂寞 lonely
寂寥 lonely
寄 place in sb's care/mail
寄予 give/show
寄予厚望 place high hopes
寄出 mail/send by post
寄名 take a name
寄存 leave sth with sb/store
寄存处 warehouse/temporary store
寄宿 stay/board
寄居 live away from home
寄放 leave sth with sb
寄望 place hopes on
寄发 send out/dispatch
寄语 or advice etc/message of this sort
寄辞 send a message
寄送 send
寄达 send sth by mail
寄递 delivery
寄销 dispatch
寄顿 leave sth with sb/place in safe keeping
寄养 board out
寅吃卯粮 pay later/live now
密 close/thick
密不透风 sealed off
密切 close
密友 close friend
密告 tip off
密密 close/thick
密密匝匝 thick
密密实实 thick
密密扎扎 thick
密实 close
密封 seal up
密封胶 sealing glue
密封舱 sealed compartment
密排 leading
密接 close contact
密植 close planting
密码 password
密致 close-spaced
密语 coded language
密闭 sealed
富 rich
富人 rich/rich person
富含 rich in/contain in great quantities
富哥 rich guy
富国 rich country
富得流油 very rich
富文本 rich text
富于 be full of/be rich in
富有 rich/be rich in
富翁 rich person
富裕 well-to-do/well-off
富贵寿考 and long life/rank
富足 rich
富余 in surplus
寎 start in sleep
寝 stop
寒 cold/poor
寒冬 cold winter
寒冷 cold/very cold
寒碜 shameful
寒荆 my wife
寒衣 winter clothing
寒食 cold food
寓 place
寓居 make one's home in
寓意 import/message
寓目 look over
寔 really
宁 how/prefer
寘 put down/put aside
寙 bad/useless
察 look into/inspect
察察 clean
察看 watch/look carefully at
𪧘 poor
寡 few
寡二少双 second to none
寡人 I
寡助 receive little support
寡陋 not well-read
寤寐 all the time
寥 empty/very few
寥寥 very few
寥寥可数 very few
寥寥无几 very few
寥若晨星 few and far between
寥落 few and far between
实 real/really
实事 actual thing
实付 net/actually paid
实例 living example/actual example
实值 real-valued
实分析 real analysis
实则 actually
实受资本 paid-up capital
实名 real-name
实在 really/real
实地 on-site
实属 really
实干 get things done
实情 actual situation
实惠 cheap
实意 real meaning
实操 actually do
实收 net receipts
实收资本 paid-in capital
实数 real number/actual value
实数值 real-valued
实数集 set of real numbers
实施 carry out
实时 real time
实景 real location
实根 real root
实岁 one's age
实况 live/what is actually happening
实况照片 live photo
实况录音 live recording
实测 take measurements
实物 in kind/material object
实现 bring about
实相 actual situation
实缴资本 paid-in capital
实习 internship
实行 carry out
实诚 honest
实证 actual proof
实质 substance
实质性 material
实足 all of/full
实践 carry out/live up to
实际 real
实际情况 real situation
实验 test
实体 real thing/substance
宁可 be better to/would rather
宁缺毋滥 better to have nothing
宁肯 would prefer
审 try/carefully
审判 try sb
审问 question
审定 approve
审改 check and revise
审时度势 take stock
审校 review/proof-read
审核 audit
审理 hear
审稿 review
审美观 standard
审订 revise
审计 audit
审计员 auditor/accountant
审计署 audit office
审计长 auditor
审讯 try
审谛 look at sth carefully
审议 discuss
审读 read/review
审酌 check and review
写 write
写下 write down
写作 write/writing
写信 write a letter
写字 write
写字楼 office building
写字台 writing desk
写完 finish writing
写意 suggest
写手 magazines
写法 spelling
写道 write
宽 wide
宽假 excuse
宽免 bills/let sb off paying
宽大 wide
宽展 happy
宽度 width
宽广 wide
宽广度 width
宽心 happy
宽打窄用 allow room for error
宽敞 wide
宽泛 wide-ranging
宽爽 happy
宽窄 width
宽舒 happy
宽贷 excuse
宽阔 wide/width
宽限 extend
宽饶 spare
宽松 well-off
寮 small window
寰宇 universe
宠 love
宠儿 favorite
宠爱 dote on sb
宝地 your place/blessed land
宝特瓶 plastic bottle
宝贵 value/set store by
寸 unit of length
寸土寸金 land is extremely expensive
寸步不离 keep close to
寺 government office
封 seal/grant
封一 front cover
封三 inside back cover
封二 inside front cover
封冻 freeze over
封包 package up
封印 seal
封口 bag/bag etc
封四 back cover
封城 lock down a city
封套 envelope
封存 seal up/freeze
封底里 inside back cover
封控 lock down
封条 seal
封檐板 weather board
封杀 block
封皮 cover/seal
封禁 block
封盖 seal/cover
封装 wrap/seal inside
封里 inside front cover
封裹 pack up/wrap up
封锁 seal off/lock down
封闭 close/closed
封闭性 closed
封面 cover
封顶 top off
封斋 fast
尃 state to
射出 emission
射击 shoot
射程 reach/range
将 will/take
将令 order/command
将官 general
将就 accept/put up with
将息 rest
将会 will/going to
将至 be about to arrive
将要 will/be going to
将军 general
将近 close to/nearly
将错就错 it's wrong
专 special/for a particular person
专一 single-minded
专任 full-time
专列 special train
专家 expert
专家系统 expert system
专属 private/personal
专心致志 single-minded
专擅 without authorization
专有名词 technical term
专业人士 professional
专业人才 expert
专营店 franchised shop
专用 special
专科 branch
专程 specially
专职 special duty
专车 special train
专辑 record
专递 make a special delivery/courier
专门 special/specially
专门列车 special train
专项 special
专题 article
专题报导 special report
专题片 special report
尊命 your order
尊奉 revere
尊崇 revere
尊从 follow
尊意 What do you think
尊敬 revere
尊称 title
尊重 value
尊驾 you
寻 look for/search
寻事生非 look for trouble
寻出 find out/search out
寻味 think sth over
寻址 address/search for address
寻常 usual/ordinary
寻找 look for
寻摸 look for
寻机 look for an opportunity
寻求 look for
寻获 find/track down
寻的 homing
寻觅 look for
寻访 look for
尌 standing up/stand up
对 right/correct
对不上 disagree
对不住 let sb down/I'm sorry
对不对 OK
对不起 let down/I'm sorry
对幺 double one
对了 that's right/by the way
对付 get by with/handle
对劲 one's liking/suitable
对半 half-and-half/double
对味儿 one's liking
对局 position
对工 proper
对工儿 proper
对弈 play go/chess etc
对待 treat
对心 one's liking
对应 be equivalent to
对应词 equivalent
对手 match/competitor
对抗 stand off
对抗赛 match
对接 join up
对换 exchange/swap
对方 other person/other side
对于 regarding/with regard to
对望 look at each other
对杯 raise glasses together
对标 compare a product with
对比温度 reduced temperature
对消 cancel out
对准 be directed at/point at
对照 check/compare
对眼 one's liking
对立 set sth against
对答 answer/reply
对答如流 having a ready answer
对胃口 one's liking
对茬儿 agree with/of the same opinion
对着干 meet head-on
对号 check mark/two things match up
对号座 reserved seat
对话 talk/conversation
对调 swap places/exchange roles
对谈 talk with sb/talk
对象 object/girlfriend
对赌 place a bet
对路 one's liking/suitable
对过 other side
对开 trains
对头 correct/right
导 lead/direct
导入 lead/import
导出 export
导报 guide
导正 correct
导演 direct
导火线 last straw
导盲犬 guide dog
导致 lead to/create
导览 guide
导读 guide
导购 shop assistant/sales staff
小 small/few
小不点 very small
小九九 plan
小事一桩 piece of cake
小人 I/me
小人物 nobody
小伙 lad
小伙子 lad
小传 profile
小儿 my son
小册子 menu/information sheet
小区 community
小半 smaller part
小卒 nobody
小受 bottom
小可 small
小吃店 lunch room
小品 short
小型 small size/small scale
小型企业 small business
小型货车 light van
小夜班 evening shift
小太阳 heat dish
小女 my daughter
小姐 miss
小婿 I/my son-in-law
小子 I/me
小家子气 small-minded
小小 very small/very few
小屋 shed
小巧 fine/delicate
小巧玲珑 delicate
小己 individual
小幅 small
小店 small store
小康 well-off
小弟 I
小心 take care
小心眼儿 small-minded
小憩 rest for a bit
小我 individual
小手小脚 mean
小打小闹 small-scale
小拇指 little finger
小拐 turn right
小指 little finger
小攻 top
小数 small amount/small figure
小于 less than
小时 hour
小曲 popular song
小本 small capital
小段子 news article
小民 ordinary people
小混混 good-for-nothing
小犬 my son
小生产 small-scale production
小的 I/me
小看 look down on
小睡 nap
小票 receipt
小节 bar
小节线 bar line
小范围 small-scale
小组 group
小结 short/wrap-up
小编 page admin
小菜 piece of cake
小菜一碟 piece of cake
小号 small size/our store
小货车 small truck/light truck
小费 tip
小车 small model car
小转 turn right
小轿车 car
小过 little mistake
小道 medicine
小酌 have a few drinks
小酒馆 bistro
小量 small quantity
小钱 small amount of money
小雨 light rain
小项 small item/event
小面包 bread roll
尐 few
少 be missing/stop
少不了 cannot do without
少不得 cannot do without
少之又少 very few/very little
少刻 soon/short while
少放 add less
少数 small number/few
少东 boss's son
少东家 boss's son
少爷 son of the boss/your son
少许 few/little
少选 little while
少量 few/little bit
少间 soon/short while
少顷 in a short while
尔 you/like that
尖 pointed/best of sth
尖刻 biting
尖子 best of its kind
尖尖 pointed
尖新 fresh/new and pointed
尖牙 fang
尖端 best/tip
尖锐化 come to a head
尖顶 pointed object
尖头 tip/pointed end
尙 still/yet
尚 still/yet
尚且 still/yet
尚可 not bad
尚存 still has/still remains
尚书 high official
尚未 still not/not yet
尚无 not yet/not so far
鲜 fresh/few
尤 outstanding/fault
尤其是 in particular/above all
尤诟 disgrace/shame
尬意 prefer
就 then/as soon as
就任 take office
就地取材 using materials at hand
就寝 go to bed/go to sleep
就座 take a seat
就是 only/just
就是说 that is
就业 get a job
就业机会 job opening
就此 from then on/at this point
就范 give in/submit
就绪 be in order/be ready
就职 take office
就着 using
就里 inside story
就要 will/be going to
就诊 see a doctor
就近 nearby
就道 set off
尺 Chinese foot
尺寸 size/dimensions
尺度 scale
尺牍 written message/letter
尺码 size
尺素 written message/letter
尼玛 sun
尾大不掉 bottom heavy
尾子 end/small change
尾数 balance/small change
尾期 end/close
尾梢 end/very end
尾欠 balance due
尾款 balance
尾气 emissions
尾矿 mining waste
尾缀 follow sb/ending
尾声 end
尾部 back part
尾页 last page
尿床 wet the bed
尿炕 wet the bed
尿盆 chamber pot
尿点 show
局势 state/situation
局外 outside/not connected
局部 part
局限于 be limited to
局面 situation
屁 what
屁屁 bottom
屁股 back part/bottom
屁轻 very light
屁颠屁颠 compliant
居 store up/restaurant
居中 be in between/be centered
居住 live in a place
居住地 current address
居室 room
居家 live at home/home
居心 be bent on
居第 housing
居处 live/home
居间 positioned between
居首 in first place/leading
届 arrive at/years
届时 when the time comes/at the scheduled time
届满 expire
屇 hole
屈 feel wronged/bent
屈从 submit
屈折语 decline
屈指 count on one's fingers
屈指一算 count on one's fingers
屈曲 crooked
屋 room/house
屋企 home
屋外 outside
屋子 room/house
屋宇 house/building
屋架 building
屌爆 awesome
尸块 body parts
尸身 dead body
尸首 dead body
尸体 dead body
尸体袋 body bag
屏 reject/hold
屏蔽 block
屏退 send away
屏除 get rid of
屑 bits
展 open up/spread out
展出 be on show
展布 spread
展平 film
展播 show
展望 look ahead/look forward to
展期 extend the period/reschedule
展示 show
展缓 extend/postpone
展台 stand
展览 show
展览会 show
展销会 trade show
展开 open up/carry out
屉 tray/tier
屡 time and again
屡加 ply
屡屡 again and again
屡次 time and again
屡试不爽 time-tested
屣 slippers
层 floor/story
层层传达 send down the line
层层加码 increase bit by bit
层次 level/standing
层次分明 structured
层叠 tiered
层级 level
履 shoe
履约 keep a promise
履行 carry out
履践 carry out
屧 wooden shoes
属世 of this world
属实 true
属于 be part of/belong to
屯 store up
屯驻 quarter
山崖 cliff
山歌 folk song
山河 whole country
山炮 idiot
山药蛋 rube
山靛 mercuries
山响 very loud
屹立 stand straight
岔 branch off/turn off
岔子 accident
岔开 change
岩 cliff
峓 place name
峭壁 cliff
岛屿 island
岛链 island chain
峻 high
崇 high
崇尚 hold up/revere
崇敬 revere
崋 Chinese
崒 come together/bunch up
崔巍 tall
崖 cliff
崖壁 cliff
崖岸 cliff
崖略 general idea
岗 job/post
岗位 job/post
岗位培训 on-the-job training
崛起 spring up
崟 high
峥嵘 outstanding
崩 collapse
崩倒 collapse
崩坍 collapse
崩塌 collapse
崩摧 collapse
崩毁 collapse
崩决 collapse
崩溃 collapse/fall apart
崩盘 collapse
崩落 collapse
崩裂 break up
崩陷 fall in
崴 high
崿 cliff
岁 year/years old
嵙 place name
嶂 cliff
崭 very
崭亮 brilliant
崭新 brand new
崭晴 clear weather
崭然 outstanding
嶋 island
嶌 island
峣 high
巂 revolution of a wheel
巍然屹立 stand up against sb
州 province/state
州界 state border/state line
州立 state-run
巟 reach
巡 make one's rounds
巡视 inspect/visit
巡回 go around
工 work/trade
工人 worker
工作 work/job
工作人员 staff member
工作单位 work unit
工作报告 working report
工作日 working day
工作时间 working hours
工作服 work clothes
工作组 work team/working group
工作者 worker
工作量 volume of work
工作队 working group
工作餐 working meal
工价 rate of pay/piece rate
工具 means/tool
工具机 machine tool
工分 work point
工友 worker
工商界 world of business
工单 work order/job ticket
工夫 spare time
工寮 workers' shed
工序 process/working procedure
工厂 factory
工整 fine work
工于心计 calculating
工时 man-hour
工会 trade union
工业品 manufactured goods
工业设计 industrial design
工况 working condition
工矿用地 industrial and mining area
工程图 technical drawing
工程图学 technical drawing
工签 work visa
工号 employee number
工装 work clothes
工读 work part-time
工资 pay/wages
工农兵 workers
工钱 salary/wages
工龄 length of service
左 left/Left
左下 lower left
左不过 just/only
左侧 left side
左券 sure thing
左前卫 left forward
左右 left and right/nearby
左右勾拳 old one-two
左右手 left and right hands/capable assistant
左右袒 take sides with/be partial to
左手 left hand/left-hand side
左派 left/left wing
左翼 left-wing
左至右 left-to-right
左袒 take sides with/be partial to
左转 turn left
左近 nearby
左边 left/the left of
左面 left side
左顾右盼 look all around
左首 left-hand side
巧 as it happens
巧克力 chocolate
巧干 apply intelligence
巨 very large
巨富 very rich
巨擘 leading figure
巨流 strong current
巨细 big and small
巨蛋 dome
巨蟒 python
巨变 great changes
巨轮 large ship/large wheel
巨响 loud sound
巨头 country
巫医 medicine man
差 wrong/send
差不多 about the same/good enough
差不离 not much different/similar
差事 not up to standard/job
差使 send
差价 difference in price
差分 difference
差别 difference
差劲 no good/bad
差商 divided difference
差失 mistake/slip-up
差数 difference
差旅 travel on business
差池 mistake/error
差派 dispatch
差异 difference
差异性 difference
差讹 mistake/error
差误 mistake
差谬 error
差远 fall far short
差遣 send
差错 mistake/slip-up
差额 balance/difference
差点 nearly
差点没 nearly
己 B
己方 one's own/our side
已 stop/then
已久 already a long time
已作故人 have passed away
已婚 married
已婚已育 married
已往 past
已故 late
已然 already/be already so
已经 already
巴 long for/next to
巴不得 long for/look forward to
巴不能够 longing for/look forward to
巴仙 percent
巴先 percent
巴巴 very/extremely
巴巴结结 only just getting by
巴望 look forward to
巴结 make up to
巴适 be close to/really good
巴高望上 wish for higher status
巾 towel
市 buy and sell goods/trade
市中心 city center
市井小民 ordinary people
市占率 market share
市值 market value
市价 market value
市内 inside the city
市制 Chinese units of measurement
市区 city center
市场 market
市场份额 market share
市场价 market price
市场准入 access to markets
市场定位 positioning
市场营销 marketing
市府 city government
市政府 city government
市政税 city council rates
市曹 market
市立 city/city-run
市议会 city council
市郊 outer city
市集 market/fair
市面上 on the market
布下 arrange
布匹 cloth
布囊 cloth bag
布巾 cloth
布斐 buffet
布料 cloth
布满 be covered with/be filled with
布线 wiring
布袋 bag
布鞋 cloth shoes
纸 letters etc
希 hope
希冀 hope
希望 hope/wish
帕 wrap
帖 suitable/paste
帖子 card/message
帙 book cover/ten years
帝国 empire
帅 lead/command
帅呆了 awesome/brilliant
师 expert
师出有名 have just cause
席 seat/conversations etc
席卷 carry away everything
帐单 check/bill
帐目 account
帐簿 account book
帐号 account/account number
带 carry
带上 take along with one
带上门 close the door
带来 bring/bring about
带劲 of interest
带原者 carrier
带去 take along with one
带回 bring back
带大 bring up
带给 give to/take to
带薪 paid/on full pay
带薪休假 paid leave
带走 carry/take away
带路 lead the way/show the way
带路人 guide
带队 lead a team/lead a group
带电 be charged/be live
带领 lead/guide
带头 be the first/set an example
常 always/ever
常人 ordinary person
常常 often
常年 for years on end/all year round
常态 normal state
常时 usually/often
常温 room temperature/ordinary temperatures
常犯 commit often
常规赛 regular season
帽子 label/bad name
幅 roll/width
幅员 size of a country
幅度 range/width
帮 help/support
幌 shop sign
幌子 shop sign
幏 cloth
徽 logo
帻 head-covering
幠 cover/rude
币 money/currency
币值 value of a currency
币制 currency system
币种 currency
帮凶 accessory
帮助 help
帮同 help
帮子 outer
帮帮忙 help
帮忙 help/do a good turn
帮手 assistant
帮扶 support
帮腔 speak in support of
帮衬 help
干休 let matters rest
平 level/flat
平人 ordinary person
平信 ordinary mail
平仓 close a position
平价 keep prices down
平凡 ordinary
平地 level the land
平地起家 start from scratch
平均数 mean
平坦 even/level
平安 well/safe and sound
平安无事 safe and sound
平实 even/level
平局 draw
平常 ordinary/usually
平底 flat bottomed
平庸之辈 nobody
平房 single-story house
平手 draw
平摊 spread out
平整 level/level off
平方根 square root
平方英尺 square foot
平日 ordinary day/usually
平时 in normal times
平替 cheaper alternative
平板 flat board/level
平板车 trolley
平民 ordinary people
平淡 nothing special/ordinary
平生 all one's life
平白 for no reason
平白无故 for no reason whatever
平直 level
平素 usually/normally
平缓 level
平舌音 c
平行 on the same level
平衡 balance
平衡态 balance
平衡车 balance bike
平装 paper-cover
平视 heads-up
平账 balance the books
平身 stand up
平面 plane
平面图 plan/plane figure
平头 ordinary
平头百姓 ordinary people
年 year
年中 within the year
年事 age/years of age
年事已高 old in years
年代 age/period
年代初 beginning of an age
年份 particular year
年来 over the last years/this past year
年俸 yearly salary
年假 annual leave/New Year holidays
年内 during the current year
年刊 annual
年初 beginning of the year
年报 annual report
年寿 length of life
年尾 end of the year
年已蹉跎 be too old
年年 year after year/yearly
年底 end of the year/year-end
年庚 age
年度 annual
年度报告 annual report
年度大会 annual meeting/annual general meeting
年度预算 annual budget
年复一年 over the years/year after year
年息 annual interest
年历 calendar
年会 annual meeting
年月 time/months and year
年末 end of the year
年检 annual inspection
年岁 age/years of age
年产 annual production
年节 New Year festival
年糕 New Year cake
年纪 age
年级 grade
年终 end of the year
年老 aged
年华 time/years
年薪 annual salary
年号 year number
年表 year
年费 annual fee
年资 age and experience
年载 years
年轮 annual ring
年逾 over
年过 over
年迈 old/aged
年鉴 annual report
年间 in the years of/period
年关 end of the year
年限 fixed number of years/age limit
年头 days/start of the year
年龄 age
年龄段 age group
年龄组 age group
幵 level/flat
幸会 nice to meet you
幸福 happy/blessed
幸进 get through by luck
幸运信 chain letter
幸运抽奖 lottery
干将 capable person
干才 capable
干掉 get rid of
干材 capable person
干活 work
干线 main line
干练 capable and experienced
干部 manager/official
幻梦 dream
幻椅式 chair
幽冥 hades
幽明 night and day
幽浮 space ship
几乎 nearly
几何 how much
几个 how many/several
几倍 double/several times
几分 bit
几千 several thousand
几多 how/how many
几天 several days
几希 not much/very little
几年 several years/few years
几度 how many times/several times
几样 several kinds
几次 several times
几次三番 over and over again
几欲 nearly going to
几许 how many/quite a few
广 wide/spread
庀 prepare
庄 place of business
庇 cover/protect
庇佑 protect
庇祐 protect
庇护 protect
床 bed
床位 hotel
床单 bed sheet
床铺 bed
庋 keep/store
序 order
序次 order
底 base/bottom
底下 location below sth/afterwards
底子 base/bottom
底层 first floor
底座 base
底数 base
底料 base
底楼 first floor
底止 limit/end
底汁 stock/base
底片 negative
底版 block/plate
底牌 cards in one's hand
底端 end part/bottom
底细 what's up/how things stand
底线 bottom line
底薪 base pay/basic salary
底蕴 inside information
底边 base/base line
底部 bottom
底限 lowest limit/bottom line
底面 bottom/bottom side
庖 kitchen
庖厨 kitchen/chef
店 shop/store
店伙 shop assistant
店员 shop assistant
店家 store
店铺 shop/store
店长 store manager
店面 shop front
庚 B/age
府 seat of government
府上 home
府幕 government advisor
庤 prepare
度 limit/spend
度假 go on holidays
度数 reading/number of degrees
度日 pass one's days
度日如年 time hangs heavy
度过 spend/get through
度量衡 measurement
座 stand/seat
座位 seat
座垫 seat
座席 seat
座椅 seat
座椅套子 seat cover
座机 fixed-line phone/private plane
座次 seating arrangement
座无虚席 full house/standing room only
座落 located at
座号 seat number
座驾 one's own car
库 warehouse
库存 stock/inventory
库存现金 cash in hand
库房 warehouse/storeroom
库藏 store
庴 place name
庶 ordinary
庶几 if only/similar
康健 fit
康强 fit
康拜因 combine
庸 use/ordinary
庸庸碌碌 ordinary
厕所 toilet
厕纸 toilet paper
厕足 set foot in
厢 box/side
厢式车 van
厢房 wing/side room
廆 room/wall of a house
厦 tall building
廉价 low-cost
廉政 clean and honest government
廉洁 honest
廋 search
庼 room
廓 extend
廓清 clear up
厨司 chef
厨子 cook
厨工 assistant cook
厨师 chef/cook
厨师长 head chef
厨房 kitchen
厨余 kitchen waste/food waste
廛 market place
厮守 stay together
厮混 hang out
厂史 factory history
厂商 manufacturer
厂址 location/factory site
厂子 depot
厂家 manufacturer/factory
厂工 factory/factory worker
厂房 factory
厂牌 brand
厂矿 factories and mines
厂礼拜 day off
废人 useless person
废品 seconds/production rejects
废料 good-for-nothing/refuse
废时 waste time
废材 good-for-nothing/useless person
废止 put an end to
废水 waste water
废渣 industrial waste product
废热 waste heat
废物 waste material/rubbish
废纸 waste paper
废置 shelve as useless
废话 rubbish
广告 advertise/commercial
广告商 advertising company
广告宣传 advertising
广告片 advertising film/TV commercial
广场 public square
广大 large-scale
广泛 wide
广阔 wide
廧 wall
廨 government office
厅 office/living room
延 extend/delay
延伸 extend/spread
延宕 postpone
延展 extend/stretch out
延年 prolong life
延年益寿 make life longer/extend your life
延后 postpone/delay
延接 receive sb
延搁 delay
延揽 round up
延会 postpone a meeting
延期 extend/delay
延烧 spread/continue burning
延缓 put off/postpone
延续 go on/last
延聘 hire
延见 receive sb/introduce
延误 take too long/postpone
延迟 delay/postpone
延长 extend/delay
延长线 extended line
建 set up/found
建国 found a country
建成 build
建材 building materials
建构 set up
建树 found
建物 structure
建白 suggest/propose
建立 set up/found
建立时间 settling time/setup time
建筑 building
建筑物 building/structure
建置 set up/facilities
建言 suggestion/make a suggestion
建设 build
建议 recommend/suggest
建造 build
廾 hands joined
弄 do/handle
弄丢 lose
弄乱 mess up
弄到 come by/get hold of
弄到手 get in hand/get hands on
弄坏 break
弄懂 figure out
弄死 kill
弄糟 mess up
弄走 get rid of
弄错 get sth wrong
弄脏 make dirty
弆 collect/keep in store
弇 cover
弋 shoot
式 type/form
式子 formula
式微 decline
引 stretch sth/extend
引人注意 eye-catching
引人注目 eye-catching
引入 draw into/pull into
引出 extract/draw out
引别 leave/say goodbye
引向 lead to/draw to
引导 lead/guide
引导员 guide
引征 quotation/reference
引文 quotation
引水入墙 ask for trouble
引流 draw off
引火烧身 invite trouble
引火线 last straw
引燃 start
引爆点 tipping point
引用 quote/recommend
引用句 quotation
引申义 extended meaning
引发 lead to
引脚 lead
引荐 recommend sb
引号 quotation mark
引号完 end of quote
引号完毕 end of quote
引见 introduce
引语 quotation
引证 quote
引起 lead to/cause
引路 show the way/guide
引述 quote
引退 retire from office
引逗 lead on
引进 recommend/introduce
引领 lead/show the way
弘 great
弟 I
弟子 follower
弢 cover
弦月 half-moon
弦而鼓之 then play it/play music
弭 stop
弱 not as good as
弱不禁风 fragile
弱侧 off side
弱爆 pathetic
弱点 failing
张 open up/sheet
张口 start talking
张心 be concerned/be troubled
张扬 make public
张望 look around
张皇 alarmed
张罗 take care of/raise money
张贴 post/advertise
张开 open up/extend
强 better/strong
强似 be better than
强使 oblige
强健 sturdy
强劲 strong
强势 strong
强嘴 talk back
强壮 strong/sturdy
强大 big and strong
强如 be better than
强干 competent/capable
强悍 strong
强撑 hang in there
强有力 strong
强求 demand
强流 high current
强烈 strong
强身 keep fit
强项 strong suit
弸 full/fill
彀 enough
𫸩 stretch
别扭 not agreeing
弹丸之地 small area
弹出 exit from
弹力 spring/bounce
弹匣 magazine
弹唱 sing and play
弹夹 magazine
弹子锁 spring lock
弹簧 spring
弹簧秤 spring balance
弹簧锁 spring lock
弹跳 bounce/jump
弥 more/full
弥天大谎 pack of lies
弥散 sound
弥月 full moon
弥满 be full
弥漫 filled with
弥缝 fix
弯 turn/bent
弯子 turn
弯路 wrong way
录 copy/record
汇算 settle accounts
汇总表 summary table
彝 rule
形 look/appear
形像 form
形制 form/design
形势 situation
形同 be like
形同虚设 useless/exist in name only
形式 form
形形色色 all kinds of/every kind of
形影相吊 extremely sad and lonely
形态 form
形成 form
形于色 show one's feelings
形状 form
形象 figure/form
形质 design/form
形迹 mark/bearing
形骸 human body
形体 figure
彤 red
彩 color
彩券 lottery ticket
彩印 color printing
彩卷 color film/lottery ticket
彩扩 color film processing
彩票 lottery ticket
彩声 cheering
彩色 color
彩衣 colored clothes
彩电 color TV
彩头 good luck
彪 strong
彪休 angry
彪炳 outstanding
彬 well-bred
彰 clear
彰明 make public
影 film/movie
影坛 world of movies
影展 film festival
影星 film star
影本 copy
影片 film/copy of a film
影评 film review
影踪 sign/trace
役使 put to work
役使动物 draft animals
役畜 draft animal
彼 that/another
彼时 at that time
彼此 one another/each other
彼此彼此 you and me both
往 go/previous
往事 past events
往事已矣 past is dead
往来 contacts
往来帐户 current account
往前 ahead/past
往常 usual
往年 in previous years
往往 usually/in many cases
往后 from now on/time to come
往复 go and come back
往心里去 take sth seriously
往日 past
往昔 past
往时 past events
往迹 past events
往还 contact
征衫 by extension
徂 go/reach
待 need/wait
待命 be on call
待定 be pending/await a decision
待复 be advised/awaiting an answer
待会 stop a while/wait a minute
待会儿 later/in a moment
待机 wait for an opportunity
待续 be continued
待要 be about to
待解 awaiting solution
待遇 pay/status
徇 give in to/follow
很 very/quite
很是 very/quite
律 law
律所 law firm
律条 law
后付 payment made afterwards
后代 later ages
后任 successor
后来 later/afterwards
后备 reserve
后儿 day after tomorrow
后半场 second half
后台 back-end
后尘 course in life
后天 day after tomorrow
后年 year after next
后感 review
后援 back-up
后援会 support group
后撤 pull back
后文 pages ahead/following pages
后日 from now/from now on
后期 later period
后果 consequences
后段 back end
后生动物 animal kingdom
后盾 backing/support
后续 follow-up
后置 place after
后翅 back wing
后背 back/back part of sth
后脑 back of the head
后脑勺 back of the head
后腰 lower back
后盖 back cover
后调 base note
后账 settle matters later
后跟 counter
后车之鉴 learn from past mistake
后退 draw back/fall back
后进 less advanced/less experienced ones
后进先出 last in/first out
后边 back/at the back
后门 back door/back gate
后面 back/at the back
后头 back/later
后颈 nape
徐缓 slow
径 track/diameter
径自 without leave
径赛 track events
径迹 track/way
径道 short-cut
徒 bare/just
徒具 only have
徒劳无功 work to no avail
徒工 trainee worker
徒手 with bare hands
徒步 be on foot
得 get/have to
得不到 cannot get
得中 suitable
得令 follow your orders
得以 in order to/so that sb can
得来 come by
得便 when one has time
得出 arrive at
得分 rating/grade
得到 get/receive
得力 able/capable
得名 named/get one's name
得宜 suitable/proper
得宠 be a favorite
得寸进尺 want a foot
得很 very
得悉 be informed/learn about
得手 come off
得救 be saved
得数 solution
得标 win a bid
得法 in the right way/suitable
得瑟 show off
得当 suitable
得益于 thanks to
得知 find out/learn of
得票 vote-getting
得要 need/must
得逞 have one's way/get away with it
得过且过 but getting by
从不 never
从中 from within
从事 do/go for
从今以后 from now on
从来 at all times/never
从来不 never
从来没 have never/has never
从来没有 has never/there has never been
从先 in the past
从前 formerly
从吏 be an official
从命 do as requested/comply
从影 make movies
从从容容 all in good time
从心所欲 do as one pleases/whatever you like
从早到晚 all day long/from morning till night
从未 never
从业人员 employee
从此 from now on/since then
从此往后 from here on
从没 never/never did
从缓 postpone/not to hurry
从者 follower
从里到外 through and through
从速 with dispatch/as soon as possible
从医 work as a doctor
从难从严 exacting
从零开始 start from scratch
从头 from the start/anew
从头到尾 whole/from start to finish
从头到脚 from head to foot
御 manage
御便当 lunch box
遍 all over/everywhere
复 return/go and return
复位 reset
复信 reply to a letter
复刻 fork/replicate
复古 return to old ways
复合 be reconciled/get back together
复岗 return to one's job
复工 return to work
复映片 second-run movie
复查 check again
复核 review
复权 adjust the price
复归 return/come back
复活 come back to life
复生 come back to life
复习 review
复旧 return to the past
复诊 another visit to doctor
复返 return/come back
复阳 negative
循 follow
循序渐进 step by step
循环使用 recycle
循着 follow
微 decline
微乎其微 next to nothing/very little
微小 minute
微波 microwave
微米 micron
微臣 this small official
微距 close-up
微量 minute
徯 wait for
徯径 way
征信 credit reporting
征候 sign
征兆 sign/warning sign
征召 draft
征聘 invite job applications
征调 second
征象 sign
征选 select
征集 collect
德 kind
德律风 telephone
德智体美 intelligence
德育处 safety
彻 pass through
彻夜 whole night
彻底 complete
彻头彻尾 through and through
徻 wide room
徼 go around
徽标 logo
徽章 logo
心 mind/center
心下 in mind
心中有数 know what's going on
心中无数 have no idea
心事 load on one's mind
心口如一 say what you think
心塞 feel crushed
心存不满 be dissatisfied
心得 understanding
心志 will
心思 mind
心想 think
心意 regard
心态 way of thinking
心服 be won over
心服口服 be won over
心机 thinking
心气 state of mind
心烦 be annoyed/be troubled
心烦气躁 annoyed
心甘 be willing/be satisfied
心疼 feel sorry for sb
心目 mind
心目中 in one's eyes
心直口快 say what one thinks/straight speaking
心直嘴快 say what one thinks/straight speaking
心眼儿 mind
心神 mind/state of mind
心窍 mind/capacity for clear thinking
心算 planning
心绪 state of mind
心绪不佳 out of sorts
心胸 mind
心胸开阔 open-minded
心肠 state of mind
心花怒放 be over the moon
心术 designs
心里 mind
心里有数 know the score
心里话 true feelings
心迹 true feelings
心酸 feel sad
心灵手巧 capable
心头 one's mind
心头好 favorite
心愿 dream/wish
心愿单 wish list
心驰神往 long for
必 will/must
必修 required
必修课 required course
必定 be sure to
必得 have to/must
必有重谢 will be very grateful
必杀技 finishing move
必然 certain
必经之路 only way
必要 required
必需 need/require
必须 have to/must
忌 give up sth/quit
忍 bear
忍不住 cannot help
忍俊不禁 cannot help laughing
忍受 bear
忍无可忍 last straw
忍耐 put up with
忍耐力 patience
忒 change/very
忖量 guess
志 will/sign
志同道合 be like-minded
志向 ideal
志趣 interest
忘 forget
忘不了 cannot forget
忘却 forget
忘怀 forget
忘掉 forget
忘本 forget one's roots
忘记 forget
忘餐 forget one's meals
忙 rush/hurry
忙不过来 have one's hands full
忙活 pressing business
忝 shame
忠告 advice
忡 sad
快 pleased/soon
快件 express mail service
快充 fast charging/fast charge
快意 pleased
快感 high/pleasure
快感中心 pleasure center
快慰 feel pleased
快捷 fast/quick
快攻 fast break
快乐 happy
快步 quick step
快步流星 walk quickly
快活 happy
快当 quick
快要 about to
快转 fast-forward
快速 fast
快进 fast-forward
快递 express delivery
快递员 package delivery person/courier
快餐 fast food
快餐店 fast food shop
快餐部 buffet
快点 do sth more quickly
忭 happy
念叨 keep repeating/discuss
念想 miss
念书 read
念诵 read out
念头 idea
忺 pleased/want
忻 happy
忽 ignore
忽冷忽热 now hot/now cold
忽布 hops
忽忽不乐 disappointed and unhappy
忽略 ignore
忽视 ignore
忽隐忽现 now you don't/now you see it
怊 sad/disappointed
怎 how
怎样 how/what kind
怎生 how/why
怎的 what for/how
怎么着 whatever
怎么办 what's to be done
怐愗 stupid
怒容 angry look
怒潮 bore
怒色 angry look
怚 stupid
怛 alarmed
思 think
思念 long for/think of
思情 long for/miss
思想 thinking/idea
思想交流 exchange of ideas
思虑 think sth through
思恋 long for/miss
思维 thinking
思绪 feeling
思路 way of thinking
思辨 reason
怠 lazy
怠工 go slow
怡 pleased
怡悦 happy
怡然 happy
急 urgent/pressing
急事 urgent matter
急促 urgent/rushing
急先锋 leading figure
急务 pressing matter
急如星火 extremely urgent
急拍拍 rushed
急于 in a hurry to
急眼 get angry with sb
急要 urgent
急转 turn around quickly
急迫 urgent/pressing
急需 urgent need
性 quality
性命 life
性能 function
怨不得 no wonder
怨叹 complain
怨气 complaint
怨言 complaint
怪样 funny looks
怪气 weird
怪话 ridiculous talk
怪诞 weird
怪诞不经 ridiculous
怫然 angry
怭 rude
怲 sad
怵惕 be alarmed
怵目惊心 horrible to see
怹 she/he
恁 this/think
恁般 this much/this way
恁么 this way
恒 usual/fixed
恒久 long-lasting
恒星 star
恒星际 between the fixed stars
恒等 identical
恍若 as if/rather like
恐怖 terrible
恓 troubled
恓惶 unhappy
恞 happy
恢 great
恢复常态 return to normal
恣 do as one pleases
恤衫 shirt
耻 shame/disgrace
耻辱 disgrace/shame
恩断义绝 split up
恬静 still
恭候 look forward to sth
恭祝 with best wishes
恭贺 express good wishes
恭贺佳节 season's greetings
恭贺新禧 Happy New Year
息 news/stop
息率 interest rate
息肩 rest/stay
恰 just/exactly
恰似 just like/exactly like
恰到好处 it's just right/it's just perfect
恰合 be just right for
恰好 time/as it turns out
恰如 just as if
恰如其分 just right
恰恰 just/exactly
恰当 suitable
悀 like/be angry
悁 angry/sad
悄 sad
悦 pleased
悦纳 find acceptable
悦色 happy
悆 happy
悉 know/in all cases
悉心 with great care
悉悉索索 leaves
悉数 all/every single one
悉听尊便 do whatever you like
悊 revere
悐 regard
悔棋 withdraw a move
悕 hope/wish
悖 go against
悝 laugh at
悮 delay
悟入 understand
悠悠 great number/lasting for ages
悠悠球 yo-yo
悠远 long time ago/far away
悠长 long/prolonged
悢 sad
患 contract
患上 come down with
患有 contract
患病者 patient
患者 patient
您好 hello
悲 sad
悲催 pathetic
悲伤 sad
悲报 bad news/sad news
悲歌 sad
悴 sad
怅怅然 disappointed
怅然 disappointed and frustrated
闷 sealed
闷闷不乐 unhappy
悻 angry
悻悻 angry
凄楚 sad
情 condition/feelings
情不自禁 cannot help/cannot but
情事 case
情侣酒店 love hotel
情势 situation
情味 feeling
情报 information/intelligence
情报处 intelligence office
情境 situation
情形 situation
情意 friendly regard
情爱 love
情感 move/feeling
情愫 feeling
情怀 feelings
情操 feelings
情书 love letter
情歌 love song
情况 situation
情状 situation
情理 reason
情知 know full well
情窦 interest in love matters
情绪 state of mind
情诗 love poem
情变 loss of love
情资 information/intelligence
情趣 interest
情趣酒店 love hotel
情愿 would rather
惆 disappointed
惇 honest
惋惜 feel sorry for sb
惏 cold
惔 burn
惘 disappointed
惘然 frustrated
惘然若失 frustrated
惝 disappointed
惟 only
惠 kind
惠书 your letter
惠临 call in/visit
恶口 bad language
恶名 bad name
恶徒 bad guy
恶搞 texts/photo collections
恶搞文化 texts/photo collections
恶水 dirty water
惦 think of/miss
惦记 think of/keep thinking about
惰 lazy
恼 get angry
恼人 annoying
恼怒 angry
恼火 annoyed
想 want/think
想不开 cannot figure out
想出 work out/come up with
想到 call to mind/think of
想念 long to see again/miss
想想看 think about it
想方设法 that and the other/try this
想望 wish
想法 way of thinking/think of a way
想当然尔 as one would expect
想要 want to/care for sb
想起 call to mind/think of
想通 get over it/figure out
想头 hope
惶惶 alarmed
蠢 stupid
惹事 cause trouble
惹人厌 annoying
惹人心烦 annoy people
惹毛 annoy
愃 well-being
愆 fault
愆尤 fault
愆期 delay/miss a deadline
愈 better
愈来愈 more and more
愈加 all the more/even more
愈发 all the more
愈益 more and more
愉 pleased
愉快 happy
意 meaning/think
意即 means/which means
意味 meaning/mean
意味着 mean
意外 accident
意外事故 accident
意志 will
意念 idea
意思 meaning/idea
意态 bearing
意指 mean
意料 expect
意料之中 as expected
意旨 will
意涵 import
意犹未尽 wish to continue sth
意义 meaning
意义变化 change of meaning
意兴 interest
意蕴 inner meaning
意见 idea/complaint
意见不合 disagree
意见箱 suggestion box
意谓 mean/meaning
意译 meaning
意趣 interest
意愿 wish
愚 me or I/be stupid
愚人 stupid person
愚公移山 there's a way
愚氓 stupid person
愚蒙 stupid
愚笨 stupid
愚蠢 stupid
愚钝 stupid
愚騃 stupid
爱 like/love
爱上 be in love with/fall in love with
爱国 love one's country
爱好 like/interest
爱屋及乌 Love me
爱心 care for others/love
爱情 love
爱意 love
爱怜 coo over
爱恋 in love with
爱抚 look after
爱昵 loving
爱乐 love music
爱疯 iPhone
爱神 god of love
爱美 on very friendly terms
爱谁谁 who cares
爱护 take care of
惬意 pleased/satisfied
感 move/feel
感人 moving/touching
感伤 sad
感冒 cold/can't stand
感冒药 medicine for colds
感到 feel
感动 move/moving
感受 feel/experience
感恩 be grateful
感悟 appreciate
感染力 marketing message
感激 appreciate/be grateful
感激不尽 can't thank sb enough
感激涕零 moved to tears
感知 feel
感兴趣 be interested
感觉 feeling/feel
感觉到 feel
感触 moved
感谢 thanks/grateful
愣头愣脑 rash
悫 honest
诉 tell/complain
愭 revere
怆 sad/sorry
恺 kind
恺悌 friendly
愿 be willing/hope
栗 cold
慈 humane/kind
慈和 kindly
慈爱 love
慈母 warm
慈祥 kindly
慉 bear
慊 dissatisfied
态 form/state
态势 situation
态度 bearing
态样 form
慌 lose one's head
慌忙 in a great rush
慢 slow
慢吞吞 very slow
慢性 slow and patient
慢慢来 take your time
慢慢吞吞 very slow
慢火 low heat
慢热 reserved/slow to heat up
慢热型 slow to get started
慢生活 slow living
慢速 slow
慢长 extremely long
惯 used to
惯家 old hand at sth
惯常 usual
惯有 usual
慧眼 all-seeing mind
怄 annoy/be annoyed
虑 think over
慰问 greetings
慱 sad
欲望 longing
忧心 concerned
忧闷 feeling down
憃 stupid
憩 rest
憋 hold in/hold back
怜香惜玉 have tender
凭仗 depend on
凭借 thanks to/by means of
凭单 slip
凭恃 depend on
凭照 certificate
凭藉 thanks to/by means of
凭证 certificate/proof
凭靠 use/by means of
愦 troubled
慭 prefer to/wish
愤怒 angry
愤愤 extremely angry
愤然 angry
憧憧 moving about
憧憬 long for/look forward to
憨子 idiot
憨态可掬 cute
憩息处 rest area
憬然 be knowing
憭 clear/cold
怃 disappointed
憯 already
懂 understand
懂得 know/understand
懂眼 expert
懂门儿 professional/expert
懆 sad
懈怠 lazy
应 should/answer
应付 deal with
应付自如 hold one's own
应付账款 accounts payable
应分 expected of one
应名 in name only
应对 answer/handle
应届 this year's/current year's
应从 comply with
应征 apply
应手 handle
应承 agree/promise
应接 deal with
应援 show one's support
应有尽有 have all one needs
应用 put to use/apply
应用程序 program/application
应用程式 application
应用软件 application software
应当 should
应答 reply
应聘 accept a job offer
应聘者 person taking a job
应声虫 yes-man
应许 promise/allow
应诊 see patients
应该 should/must
应该的 no problem/just doing my duty
应诺 agree/promise
应选 be selected/run for election
应邀 on invitation/at sb's invitation
应门 answer the door
应验 come true
懊恼 annoyed
怿 pleased
蒙 honest
怼 call out
懠 angry
懮虑 concern
懰 lovely
惩 warn
懵 stupid
懒人 lazy person
懒人包 summary
懒得 not feel like
懒怠 lazy
懒惰 lazy
懒腰 stretch
怀 mind/think of
怀念 think of
悬垂 hang down
悬岩 cliff
悬念 play etc
悬挂 hang
悬而未决 pending a decision/hanging in the balance
悬赏 offer a reward
欢 pleased/happy
恋 long for/feel attached to
恋家 home-loving
恋念 miss
恋爱 love/in love
恋歌 love song
戆 stupid/honest
戆督 stupid
戆头戆脑 stupid
戊 B
戌 year of the Dog
戌狗 year of the Dog
戎机 war
戎马 war
戎马生涯 experience of war
成 be all right/turn into
成丁 come of age
成了 be done/be ready
成交 complete a contract/reach a deal
成交价 sale price
成份 make-up
成全 make whole/complete
成千 thousands
成名 make one's name
成品 finished goods/finished product
成员 member
成员国 member country
成问题 be a problem
成因 factor/cause
成型 become formed
成夜 all night long
成天 all the time
成套 forming a complete set
成婚 get married
成家立室 get married
成家立业 settle down
成对 form a pair
成就 create
成年 whole year
成年累月 year in/year out
成形 forming
成批 in batches/in bulk
成效 result
成败利钝 You win some
成文 written/statutory
成日 all day long/whole day
成书 finish
成果 result
成活 survive
成为 turn into/become
成片 cover an area
成百上千 large number
成真 come true
成立 set up
成组 make up
成绩 grades
成群 large numbers of/in groups
成群结队 in large numbers/making up a group
成色 quality
成衣 ready-made clothes
成亲 get married
成语 saying
成象 call to mind
成军 opening/group
成双成对 form pairs
成龙 become somebody
我 I/me
我人 we
我们 we/our
我国 my country/our country
我操 WTF
我方 we/our side
我曹 we/us
我等 we/us
我肏 WTF
我辈 we/us
我这儿 my place/where I am
戒 ring
戒子 ring
戒指 ring
戒绝 give up
戒规 rule
戒酒 give up drinking
戒除 give up/quit
戋 small
戋戋 small
戕 kill
或 maybe
或多或少 more or less
或将 may
或称 also called
或缺 do without/lack
或者 maybe
或许 maybe
或门 OR gate
戛 tap/custom
戛戛 original
戛戛独造 original
戛然 be loud and clear
戡 kill
戢 collect/store up
戗 pushing against
戬 cut
截 stop/cut off
截断 cut off
截止 end/close
截止日 deadline/cut-off date
截止期限 deadline
戏 show/play
战 war
战事 war
战团 by extension
战局 war situation
战后 after the war
战败 lose a war
战争 war
战线 front
战袍 team shirt
戏剧 play/script of a play
戏眼 best part
戏票 ticket
戏耍 play with
戏言 joking matter
戏谑 crack jokes
戳 stand
戳不住 cannot stand the test
戳儿 seal/stamp
戳壁脚 back-biting
戳子 seal/stamp
戳得住 can stand the test
戳搭 knock
戳脊梁 back-biting
戳脊梁骨 back-biting
戳记 seal/stamp
戴 support/bear
戴上 put on
戴帽子 be branded as
戴表 wear a watch
户 door
户内 within the home
户口 bank account/population
户牖 home/door and window
户头 bank account
戾 go against
房 room/house
房下 one's wife
房事 make love
房价 house price/cost of housing
房卡 room card
房契 deed
房子 room/house
房室 room
房屋 house/building
房屋中介 housing agent
房舍 house/building
房贷 home loan
房费 room charge
房钱 charges for a room/house rental
房门 door of a room
房间 room
所 that which/place
所以 so/as a result
所以然 reason why
所在 place/location
所在地 site/location
所属 belonging to/under one's command
所思 what one thinks
所指 as pointed out
所有 have/all
所有人 everyone
所有权 title
所为 what one does
所知 what one knows
所闻 heard/what one hears
所致 be caused by
所见 what one sees/opinion
所谓 so-called
所需 required
所愿 wished-for
扁 small/flat
扁平 flat
扃 door
扇 windows etc
扉页 end paper/title page
手 hand/hold
手下 on hand
手册 manual
手动 manual
手动挡 shift stick
手势 sign
手套 glove
手套箱 glove compartment
手定 set down
手写 write by hand
手工 manual
手巾 hand towel
手式 sign
手感 handle/feel
手把 handle
手拉手 hand in hand/join hands
手拉车 cart
手拿 hold in one's hand
手指 finger
手指头 finger
手推车 trolley/cart
手提包 bag/hold-all
手书 personal letter
手札 personal letter
手杖 cane
手柄 handle
手段 way/method
手气 luck
手活 hand job
手滑 do sth by mistake
手牵手 hand in hand
手用 hand/hand-used
手稿 script
手章 private seal
手笔 hand/handling business etc
手纸 toilet paper
手紧 short of money
手绘 draw by hand
手续 procedure/formalities
手续费 service charge/processing fee
手背 back of the hand
手脚 hand and foot
手艺 trade
手里 in hand/in sb's hands
手制 make by hand
手记 take notes/one's notes
手语 sign language
手软 think twice
手边 on hand/at hand
手头 on hand/at hand
手头现金 cash in hand
手头紧 short of money
手松 free-spending
才 only/then and only then
才不 by no means/definitely not
才分 gift
才能 capacity
才华横溢 brilliant
扎 run or stick into
扎住 stop
扎实 strong/firm
扎扎实实 real/firm
扎根 take root
扎款 earn money
扒 tear/pull down
扒拉 get rid of
扒搂 eat fast
扒高踩低 step low
打 since/hit
打不通 cannot get through
打不过 be no match for
打中 hit
打交道 come into contact with
打仗 go to war
打住 stop
打保票 guarantee
打倒 knock down
打假球 game-fixing/fix games
打伤 damage
打光 wood
打光棍 live as a bachelor
打分 grade/give a mark
打分数 grade/rate
打动 move/touching
打勾 check/buy
打包 pack/package
打包票 guarantee
打印 print out/stamp
打印机 printer
打印头 print head
打哈哈 joke
打哑语 use sign language
打垮 strike down
打定主意 make up one's mind
打小报告 rat on sb
打岔 change the subject
打工人 worker
打工仔 employee
打底 eat sth before drinking
打底子 draft
打从 since
打成一片 become as one
打成平手 draw
打手语 use sign language
打扮 make up
打把势 show off
打折 give a discount
打折扣 give a discount
打扫 clean
打掉 tear down/abort
打扑克 play cards
打击 hit/strike
打扰 bother/trouble
打扰了 I have to go/sorry
打搅 trouble/bother
打散 break sth up
打整 put in order/arrange
打断 break/break off
打早 as soon as possible/earlier
打死 kill
打杀 kill
打水 draw water
打法 play
打消 give up on
打滑 slip
打滚 roll about
打爆 max out
打理 put in order/take care of
打瓜 with big
打发 make sb leave/pass
打发时间 pass the time
打的 go by taxi
打短儿 work for a bit
打破 break
打碎 break into pieces
打算 plan/calculate
打算盘 plan/calculate
打网 net sth
打紧 important
打听 ask about/ask around
打冲锋 lead the charge
打赏 reward/tip
打赌 bet/make a bet
打赖 deny
打赢 win
打趔趄 slip/miss a step
打跑 run off
打车 take a taxi
打通 put through/open access
打通宵 spend the whole night
打造 create/build
打游戏 play a game
打道回府 go home/return home
打边炉 hot pot/eat hot pot
打量 size sb up
打铃 ring a bell
打钩 check/check mark
打钱 collect money from sb/give money to sb
打门 knock on the door
打开 open/show
打电话 make a telephone call
打头阵 take the lead
打点 put in order/get ready
扔 throw/throw away
扔下 drop/throw down
扔掉 throw out/throw away
払 take
托 ask/rest
托底 provide a safety net
托盘 pallet/tray
托举 hold up
托运 check through
扛 carry sth together
扛把子 best/king
扠 fork
扢 clean/rub
扣 discount/deduct
扣分 deduct marks/have marks deducted
扣动 pull
扣去 deduct
扣问 ask/question
扣压 hold sth back
扣留 hold
扣发 hold sth back
扣除 deduct
扣题 stick to the topic
扦 arrange/bamboo etc
扭 turn
扭亏 reverse a loss
扭亏为盈 get into the black
扭转 reverse/turn around
扭转乾坤 turn things around
扭头 turn around/turn one's head
扮 put on/play
扮演 play the role of
扯 chat/pull
扯平 balance/make even
扯直 be even
扯破 tear apart
扯铃 Chinese yo-yo
扱 receive/collect
扳 pull/turn around
扳价 demand a high price
扳动 pull out
扳回 pull back/turn the tables
扳平 level the score
扶 help sb up/help
扶持 help
扶掖 help/support
扶揄 raise high
扶植 support
扶清灭洋 Support the Qing
扶老携幼 taking everyone along
扶贫济困 help the poor
扶养 raise/bring up
批 lots/pass on
批件 approved document/document with written instructions
批价 pay a bill/settle an account
批准 approve
批准文号 approval number
批改 check/correct
批文 official approval in writing
批发 bulk trade
批发业 bulk trade
批萨 pizza
批处理 batch processing
批号 lot number/batch number
批转 approve and forward
批办 issue approval/approve and carry out
批量 lot/batch
批量购买 buy in bulk/bulk buying
扻 run against/strike
扼 hold
扼守 hold a pass
扼要 the point
扽 pull tight
找 return/look for
找上门 call on sb/come to sb's door
找不到 can't find
找不自在 ask for trouble
找出 find/search out
找到 find
找刺儿 find fault
找台阶儿 find an excuse
找寻 look for/find fault
找对象 looking for a mate
找岔子 find fault
找平 level/make level
找机会 look for an opportunity
找碴儿 find fault
找茬 pick fault with/find complaint with
找着 find
找补 make up/add
找见 find
找遍 search high and low/search everywhere
找钱 give change/earn a living
找零 give change
找头 change
找饭碗 look for a job
找麻烦 look for trouble
找齐 even up
承 hold/take charge
承付 promise to pay
承做 take on
承兑 accept
承包 contract
承受 support/bear
承想 expect
承应 agree/promise
承托 support/bear
承接 receive/accept
承望 look forward to
承当 take on/bear
承袭 follow
承诺 promise
承让 you let me win
承载 bear the weight
承载力 carrying capacity
承载量 carrying capacity
承办 accept a contract
承运 provide transport
承运人 carrier
承重 bear a load
承销 sell as agent
承销人 sales agent
承顺 submit to/comply with
技师 technical expert
技法 method
技术人员 technical staff
技术性 technical
技术方案 technical solution
技术潜水 technical diving
技术规范 technical specification
抄 make a copy/go off with
抄件 duplicate
抄写 copy
抄袭 copy
抄身 search
抄送 make a copy/Carbon Copy
抄录 make a copy of
抉 pick out/single out
抉择 choose
把 hold/handle
把儿 handle
把子 handle
把弄 play with
把手 handle
把控 be in charge of
把握 hold/sure
把柄 handle
把玩 play with
把酒 raise one's wine cup
把关 check on sth
把风 keep watch
抏 play
抑 keep down
抑且 in addition
抑制 keep down
抒 express
抒写 express/written description
抒发 express
抓 grab/catch
抓住 grab hold of
抓功夫 find enough time
抓小辫子 catch sb out
抓工夫 find enough time
抓手 starting point
抓挠 scratch/mess about with
抓紧 lose no time in
抓紧时间 waste no time in/hurry up
抓阄 draw straws
投 go to
投中 score
投保人 policy holder
投入 put into/throw into
投合 please/go well together
投契 get along well
投宿 stay
投寄 send by post
投射 throw
投拍 invest in/start shooting
投掷 throw at/throw
投放 unload/throw in
投书 article
投标 make a tender/bid
投注 bet
投产 put into production
投票 vote
投票地点 voting place
投票机器 voting machine
投票权 right to vote
投篮 shoot for the basket
投缘 hit it off
投考 apply
投行 investment bank
投资 invest/investment
投资银行 investment bank
投军 join up
投递 deliver
投递员 courier
投喂 feed
抖搂 bring to light
抗命 against orders/refuse to accept orders
抗捐 refuse to pay taxes
抗母 com
抗水 waterproof
抗税 refuse to pay taxes
抗衡 counter
折 turn sth over/break
折中 trade-off
折兑 cash
折半 half-price
折合 amount to/convert into
折回 turn back
折扣 discount
折挫 frustrate
折断 break
折服 be bowled over
折本 loss/lose money
折现 discount
折现率 discount rate
折算 convert
折线 broken line
折耗 damage to goods/loss of goods
折腰 submit
折变 sell off sth
折转 turn back
折返 turn back
折过儿 turn over
折钱 loss/lose money
折头 discount
抦 handle
披 open/split open
披挂 wear
披萨 pizza
披露 make public
抬 raise/carry
抬爱 hold in high regard
抬举 show great regard/gifts
抬头 look up/bills etc
抬高 raise
抱 hold/carry
抱团 team up
抱屈 feel wronged
抱怨 complain
抱成一团 stick together
抱歉 be sorry
抱病 be in poor health
抴 pull
抵 support/balance
抵偿 make good
抵充 use in payment
抵制 reject/refuse
抵扣 deduct
抵押贷款 mortgage loan
抵拒 stand up to
抵挡 stop/hold back
抵消 cancel out
抵减 claim a credit against
抵用 exchange for
抵用金 store credit
抵华 arrive in China
抵补 make good
抵达 arrive/reach
抹 go around/erase
抹去 erase
抹平 level
抹杀 erase/cover traces
抹消 erase
抹泪 shed tears
抹酱 spread
抻 stretch/pull
抻面 hand-pulled noodles
押 sign/mortgage
押注 bet
押运员 agent responsible for goods
押金 down payment/deposit
抽 draw out
抽中 win
抽出 take out/extract
抽取 remove/extract
抽射 hit a fast
抽时间 find the time to
抽样 sample/sampling
抽检 sampling
抽奖 lottery
抽税 tax
抽签 draw lots
抽号 take a number
抽血 take blood/draw blood
抽调 transfer
抽贷 call in a loan
抽身 withdraw/get away from
抽离 remove
抽头 tap
拂动 leaves
拂逆 go against
拆 open/tear open
拆下 take apart
拆分 break up into parts
拆卸 take apart
拆封 open
拆毁 tear down
拆穿 see through
拆开 open up
拆除 remove/tear down
拈指 short moment
拉 chat/pull
拉伸 stretch/draw
拉个手 hold hands
拉倒 let it go/drop it
拉伤 pull
拉入 draw in/pull into
拉动 pull
拉平 even up
拉手 hold hands/handle
拉扯 help/chat
拉扯大 raise
拉抬 support
拉新 bring in new customers
拉活 pick up a fare
拉满 max out
拉稀 shrink back
拉筋 stretching
拉紧 pull tight
拉制 drawing
拉锯 two-man saw
拉长 pull sth out longer
拉开 increase/pull open
拉风 eye-catching
拉高 pull up
拉面 ramen/pulled noodles
抛 throw
抛下 throw down
抛出 throw out
抛射 throw/shoot
抛掷 throw
抛空 short-sell
抛补 cover
抛费 waste
抛锚 break down
抛开 get rid of/throw out
抛离 leave
拍 take
拍戏 shoot a movie
拍摄 take/shoot
拍板 make a decision
拍片 shoot a film
拍发 send
拍号 time signature
拍谢 be sorry
拍电影 make a movie
拎 carry in one's hand
拎起 pick up
拐 cane/turn
拐棍 cane/walking stick
拐点 turning point/breaking point
拒 refuse
拒不接受 refusing to accept
拒付 stop/refuse to pay
拒接 reject
拒收 reject/refuse to accept
拒斥 reject
拒签 refuse
拒绝 decline/reject
拓 open up
拓展 extend/scale up
拓荒 open up land
拔 pick/pull up
拔取 pick out/pull
拔掉 pull out/pull off
拔毛 pull out hair
拔火罐 cup
拔丝 wire drawing
拔群 outstanding
拔腿 break into a run
拔除 remove/pull out
拔高 raise/outstanding
拖 delay
拖下水 get sb into trouble
拖人下水 get sb into trouble
拖住 hold up
拖债 default on a debt
拖垮 bring down
拖宕 delay/postpone
拖带 pulling
拖延 put off/delay
拖后腿 hold back
拖慢 slow sth down
拖拉 unit of weight
拖拽 pull
拖挂 pull
拖曳 pull
拖欠 behind in payments
拖磨 waste time
拖鞋 slippers
拘守 hold tight
拘谨 reserved
拙 my
拙荆 my wife
拚 reject
拚去 reject
拚死 risk one's life
拚除 reject
招 move
招呼 call out to/say hello to
招唤 call
招待员 receptionist
招投标 bidding
招摇 show off
招揽生意 advertise
招收 hire
招数 movement
招架 hold one's own
招标 invite bids
招法 move
招牌 shop sign
招牌动作 signature move
招牌纸 label/sticker
招牌菜 signature dish
招笑 ridiculous
招聘会 job fair
招股 share offer
招致 lead to
招诱 invite
招请 take on
招财猫 restaurants etc
招贴 bill
拜 extend greetings
拜你所赐 well
拜别 take leave of sb/bid farewell
拜拜 bye-bye
拜会 call on/meet with
拜望 call on
拜见 pay a formal visit
拜访 call on/pay a visit
拜谒 pay a formal visit
拜读 read
拜金 be mad about money
拤 put one's hands on
拫 stop/pull
括 include
拭目以待 wait and see
拮 pressed
拯 raise/support
拯救 save
拱顶 dome
拳 boxing
拳套 boxing glove
拳击 boxing
拳击手套 boxing glove
拳击台 boxing ring
拳法 boxing
拳王 boxing champion
拳脚 Chinese boxing
拳脚相向 square off
拳术 Chinese boxing
拳头 service
拳头产品 star product
拴住 keep a hold on
拷 copy
拷贝 copy
拼 go all out/piece together
拼合 fit together/put together
拼命 at all costs
拼字 spell/spelling
拼客 group buying
拼写 spell
拼接 put together/join
拼拢 put together
拼死拼活 at all costs
拼法 spelling
拼凑 put together
拼版 make up
拼缀 join together
拼起来 put together
拽 throw/pull
拽步 hurry
拾 pick up/ten
拾取 collect/pick up
拾得 find/collect
拾掇 pick up/clear up
拾物 picked up items
拾获 find/pick up
拾芥 piece of cake
拾荒 collect scraps
拾遗 correct others' errors
拾零 pick up bits/collect scrap material
拾音器 pickup
拿一血 get first blood
拿不动 find too heavy
拿主意 make up one's mind/make a decision
拿来 get/bring
拿出 take out/put out
拿到 get
拿手 good at/expert in
拿走 take away
拿起 pick up
拿铁 latte
持 hold/support
持久 lasting/last long
持久战 prolonged war
持仓量 position
持平 fair
持方 side
持有人 holder
持续 last/continue
持股 hold shares
持重 hold an important office
指 finger/count on
指交 fingering
指令 order/command
指令集 instruction set
指使 prompt
指出 point out
指到 point at
指北 guide
指南 guide
指印 finger mark
指向装置 pointing device
指导 direct/guide
指导教授 adviser
指导者 guide
指导课 tutorial
指引 show/guide
指指点点 point out
指授 direct
指控 charge
指挥 direct/command
指挥中心 command center
指挥部 command post
指教 give advice or comments
指望 count on/hope for
指标 sign
指正 comment
指法 fingering/hand movements
指环 ring
指示 point out/instructions
指称 reference
指腹为婚 and the other
指责 find fault with
指头 finger
指点 show how/pick at
挈 raise/take along
挈带 take along
挈挈 alone
按 keep one's hand on/push
按兵不动 bide one's time
按压 push
按揭 mortgage
按时 on time/before deadline
按月 monthly
按期 on time/on schedule
按理 normally
按语 note/comment
按说 normally
按钮 button/push a button
按需 on demand
挍 compare
挎包 bag
挐 take
挑 choose/pick
挑大梁 play a leading role
挑拣 pick and choose/select
挑明 open up
挑毛剔刺 find fault
挑选 choose/select
挑头 be first to/take the lead
挓 open out
挖墙脚 let someone down
挖开 cut a mine into
挨 in order/close to
挨个 in turn
挨家 from house to house
挨延 delay/play for time
挨户 from house to house
挨揍 buffeted
挨时间 play for time
挨次 in turn/in the proper order
挨罚 be fined
挨着 near
挨近 get close to/near to
挨边 close to/near the mark
挨门 from door to door
挪 move/shift
挪动 move/shift
挪用 shift
挪窝儿 move
挪开 move over/move aside
挫 fail
挫折 check/reverse
挫败 foil
振作 cheer up
挹酌 pour out wine
挺 very/outstanding
挺住 stand firm
挺好 very good
挺拔 tall and straight
挺进 advance/progress
挽 roll up/pull
挽救 save/remedy
挟带 carry on one's person/carry along
捂 cover up
捃 sort
救 save
捆 bunch/bundle
捆绑 bind
捉 grab
捉住 catch
捉对 pair off
捋胳膊 push up one's sleeves
捋袖子 push up one's sleeves
捌 split/eight
捎 deliver/bring sth to sb
捎来 bring sth to sb
捎信 take a letter
捏 hold/report
捏碎 crush in one's hand
捏造 make up
捐 tax
捐助 offer
捐税 tax/duty
捕 catch
捕拿 catch
捕捉 catch
捕捞 catch
捕获 catch
捕猎 catch
捕食 catch and feed on
捗 make progress
捘 push
捧哏 straight man
捧红 make popular
舍 give up/house
舍命 risk one's life
舍弃 give up/abort
舍身 give one's life
捩 tear
扪 cover
扪心无愧 no shame
捭 open/split
捯 look into/step along
卷入 be involved in
卷带 tape
卷曲 roll up
卷铺盖 pack one's things/quit
卷门 rolling door
卷饼 roll
捷足先登 first come
捼 rub
掀掉 remove/tear off
掀涌 bubble up
掀翻 turn sth over
掀起 raise
掀开 tear open
掂 estimate/weigh in the hand
掂量 weigh in the hand/weigh up
扫 get rid of
扫尾 round off
扫描 scan
扫荡 crack down on
扫货 buy in bulk
扫除 clean/clean up
抡 select
掇 collect/pick up
授 give
授信 credit/extend credit
授受 give and accept
授命 give orders
授权范围 mandate
掉 go missing/drop
掉下 drop down/fall
掉价 drop in price
掉向 turn
掉换 change/swap
掉书袋 person who does so
掉期 swap
掉泪 shed tears
掉秤 lose weight
掉膘 lose weight
掉色 lose color
掉落 fall down
掉转 turn around
掉过 swap places
掉链子 let sb down/screw up
掉队 drop out/fall behind
掉头 turn about/turn round
掊 break up/hit
掌 hold in one's hand
掌勺 be the chef/chef
掌厨 chef/prepare meals
掌握 know well/opportunity
掌玺大臣 chancellor
掌玺官 chancellor
掌管 in charge of
掏空 use up/empty out
掏钱 pay/spend money
掐 pick
掐断 cut off
掐算 count with one's fingers
排 line/set in order
排他 excluding
排布 set up/arrange
排列 arrange in order
排名 ranking
排名榜 ordered list/ranking
排名表 league table
排场 red tape
排定 schedule
排序 arrange in order/sort
排挤 push aside
排放 arrange in order
排斥 reject/remove
排查 take stock/inspect
排满 be packed/be filled with
排班 runs
排空 empty
排行 rank/ranking
排行榜 table of ranking
排解 reconcile
排起长队 form a long line
排除 remove/exclude
排队 line up
排难解纷 reconcile differences
排雷 give people a heads-up
掔 lead along
掖 help/at the side
挜 hold/attach
挣 make
挣得 make/earn
挣脱 throw off
挣钱 make money
挂 register/hang
挂住 catch
挂名 in name only/attach sb's name to
挂帅 be in command
挂心 be on one's mind
挂怀 concerned/troubled
挂断 hang up
挂历 wall calendar
挂果 bear fruit
挂机 downloading/hang up
挂牌 listed/open up for business
挂科 fail
挂线 hang up the phone
挂号 register/send by registered mail
挂号信 registered letter
挂号证 register card
挂起 pending/hang up
挂载 mount
挂钩 link
挂靴 retire
挂面 noodles
掟 throw
采 pick/collect
采伐 cut/fell
采出 extract/mine
采取 take/policies
采取行动 move on some issue
采掘 extract
采摘 pick
采择 choose and use
采景 choose a location
采暖 heating
采果 fruit picking
采样 sampling
采样率 sampling rate
采用 use
采矿 mining
采矿业 mining
采种 seed collecting
采纳 accept
采茶 pick tea leaves
采行 policy
采访 cover
采买 buy/purchase
采购 purchase
采购员 buyer/purchasing agent
采购商 buyer
采办 stock up/purchase
采录 collect and record
采集 collect
采食 pick and eat
探 search out/stretch forward
探井 test well
探口气 sound out opinions
探口风 sound out opinions
探员 agent
探问 ask after
探囊取物 in the bag
探子 sound
探寻 search
探摸 feel for sth
探望 call on sb/look around
探看 visit
探知 find out/get an idea of
探究 look into
探听 try to find out
探访 call on/visit
探询 ask after
探头 stick one's head out
掣 pull/draw
接 receive/answer
接上 set/connect
接下 take on
接下来 take/accept
接二连三 one after another
接人 meet a person
接住 receive/accept
接入 access
接入点 access point
接到 receive
接受者 person receiving sth
接口 interface
接合 connect/join
接单 take a customer's order/accept a booking
接壤 border on
接客 receive guests
接待 receive
接待员 receptionist
接应 provide support
接手 take over
接掌 take over
接收 receive/accept
接替 take over/replace
接案 contract for a job/take a case
接棒人 successor
接活 pick up a fare
接洽 arrange/get in touch with
接班 take over
接班人 successor
接生 deliver
接管 take over
接线 wiring/connect a wire
接线生 telephone operator
接缝 seam/join
接续 follow/continue
接听 answer the phone
接茬 offer a comment
接着 then/after that
接见 receive sb
接触 contact/access
接轨 connect/be in step with
接近 get close to
接通 put through/connect
接通费 connection charge
接连 on end
接过 take
接驳 access
接发 hair extensions
接点 contact
控 charge
控告 charge
控管 manage
控股公司 holding company
控诉 make a complaint against
推 reject/decline
推介 introduce and recommend
推估 estimate
推倒 push over
推出 release/recommend
推动 push
推卸 shift
推却 decline
推及 extend/spread
推宕 put sth off/delay
推尊 revere
推度 guess
推广 extend/spread
推手 pushing hands
推托 make excuses/give an excuse
推挽 push and pull
推敲 think over
推溯 trace back to
推理 reasoning
推移 pass
推算 calculate
推举 recommend/choose
推荐 recommend/recommendation
推荐信 recommendation letter
推荐书 recommendation letter
推行 carry out/system
推计 estimate
推说 claim as an excuse
推车 trolley/cart
推车发动 push-start
推进 advance/carry forward
推迟 put off/postpone
推选 choose
推销 sell/market
推销员 sales representative
推开 reject/decline
推陈布新 advancing all the time
掩 cover up
掩卷 close the book
掩盖 cover up
掩蔽 cover
掩藏 covered
掩护 cover
掩饰 cover up
措 put in order/handle
措手 proceed/manage
措施 step
措置 handle/arrange
措举 move/step
措办 plan
掬 hold in one's hands
掮客 agent/broker
掯 push down
掰 break off
掰开 pull apart
碰 meet with/touch
掾 official
拣 choose/pick
拣信室 mail sorting office
拣择 choose/select
拣起 pick up
拣选 sort out/select
揄 draw out/let hanging
揆 estimate
揉 rub
揉合 merge
揉搓 rub
揉碎 crush
揍 hit
揍人 hit sb
揍扁 hit
揎 roll up one's sleeves
描 copy/trace
描图 trace
描摹 trace over
描画 draw
描述 description
提 carry/raise
提交 submit
提供 offer/supply
提供者 supplier
提价 raise the price
提出 raise/suggest
提到 raise
提前 in advance
提前投票 early vote
提包 bag
提升 raise/improve
提及 raise
提取 collect/withdraw
提问 question
提单 bill of lading
提成 cut
提手 handle
提拉米苏 tiramisu
提挈 hold by the hand/support
提掖 guide and support sb
提携 lead by the hand/support
提早 ahead of schedule/bring forward
提案 proposal/propose a bill
提款 withdraw money
提款卡 debit card/ATM card
提款机 ATM
提炼 process
提盒 lunch box
提示 remind/suggest
提示付款 present for payment
提示承兑 present for acceptance
提神 watch out
提笔 start to write
提箱 traveling-bag
提篮 basket
提篮儿 basket
提级 step up
提纲 notes
提制 extract
提要 summary
提词 prompt
提请 propose
提议 suggest/proposal
提货 accept delivery of goods/pick up goods
提货单 bill of lading
提赔 make a claim
提起 raise/bring up
提醒 remind/warn of
提醒物 reminder
提领 withdraw
提头儿 give a lead
提高 increase/raise
插 take part in/stick in
插上 stick in/plug into
插件 plug-in
插入 stick in/plug in
插嘴 cut into a conversation
插手 get involved in
插播 breaking news etc
插曲 play etc
插槽 slot
插管 tube
插足 take part/step in
插进 stick in/plug in
插销 plug
插队 cut in line/jump a queue
插头 plug
揓 hold
揕 hit
揗 tap/strike
扬 raise
扬言 plan
扬起 raise one's head
换 change/exchange
换位 swap places
换个儿 change places/swap places
换刀 tool change
换取 exchange for
换单 bill of exchange
换成 exchange for/replace with
换新 replace with sth new/upgrade
换班 take over the job/change shift
换算 convert
换置 swap/exchange
换行 wrap/line feed
换证 renew a certificate
换钱 change money/sell
揜 cover up
揝 hold in the hand
揞 apply/cover up
揠 pull up
握 hold
握住 hold
握持 hold in one's hand
握有 have
揣 figure/estimate
揣度 estimate
揣摩 try to figure out
揣测 guess
揥 get rid of
揪住 grab
揫 collect
揭 take the lid off
揭幕 opening
揭牌 shop
揭发 bring to light
揭开 open
挥 command
挥别 say goodbye to
挥毫 write
挥泪 shed tears/be all in tears
揰 push into
援 help
援助 help/support
援助之手 helping hand
援引 quote
援手 helping hand
援救 save
援用 quote
援藏 support Tibet
揵 carry
揸 stretch fingers out
背 turn one's back
背债 be in debt
构 make up/reach by stretching
搉 knock
搋 rub
损 damage/lose
损伤 damage/loss
损友 bad friend
损坏 damage
损失 damage/loss
损害 damage
损毁 damage
损益 profit and loss
损耗 wear and tear
损耗品 consumables
搎 rub with the hand
搓揉 rub
搓洗 rub clean
搔 scratch
搔痒 scratch
搕 take in the hand/strike
摇人 call people over
摇旗呐喊 give support to/egg sb on
摇滚 fall off
摇笔杆 write for a living
摇号 lottery
摇电话 make a phone call
捣乱 look for trouble
捣弄 trade/move back and forward
捣蛋 cause trouble
捣腾 buy and sell
捣鼓 trade with sth
搜 collect/search
搜寻 look for/search
搜查 search
搜检 check/search out
搜求 look for
搜获 find
搜索 search for/database
搜罗 collect/bring together
搜身 do a body search
搞 do/go in for
搞乱 mess up
搞好 do well at/do a good job
搞定 fix/settle
搞乌龙 mess sth up
搞砸 mess up
搞笑 funny/get people to laugh
搞钱 make money
搞错 mistake/make a mistake
搢 stick into/strike
搣 remove/pull out
搦 hold
搪 keep out/hold off
搬 move/shift
搬出去 move out/shift sth out
搬动 move around/move house
搬口 pass on stories
搬唇递舌 pass on stories
搬场 move
搬家 remove/move house
搬弄 show off
搬用 copy and use
搬移 move
搬请 call for/request
搬走 carry
搬运 freight/transport
搬迁 move
搬铺 arrange
搭 put up/add
搭伙 join up with sb
搭伴 travel with another
搭便 in passing
搭咕 connect/discuss
搭嘴 answer
搭坐 ride on/travel by
搭帮 thanks to/travel together
搭建 build/knock together
搭把手 help out
搭接 connect up/join
搭架子 build a framework
搭界 interface
搭白 answer
搭腔 answer
搭盖 build/knock together
搭补 make up
搭讪 hit on someone/strike up a conversation
搭话 talk/get into conversation with
搭调 match
搭车 ride
搭载 carry
搭配 match/pair up
搭钩 make contact with sb
搲 grab
搴 pull
揾 look for/soak
揾食 earn one's living
抢 knock against/rush
抢修 repair in a rush/rush repairs
抢先 rush
抢劫案 holdup
抢手 popular/in great demand
抢手货 best-seller
抢眼 eye-catching
榨 extract
摀 cover
摒 get rid of
摒挡 put in order/arrange
摒除 get rid of
摓 wide
摔 drop and break/fall
摔倒 fall down/slip and fall
摔坏 drop and break
摔打 knock
摔断 break in a fall
摔跌 take a fall
摔跟头 fall
摘 take/remove
摘下 take off/pick
摘取 take
摘引 quote
摘抄 extract
摘由 high points
摘要 summary
摘记 take notes
摘译 quoted
摘录 extract
摙 transport/remove to take
摛 spread
掼 fall/wear
搂 grab
摠 hold/general
摦 wide
摧 break
摩 rub
摩尔 mole
摩诃 great
摭 pick up/select
摮 hit/strike
挚友 close friend
挚情 true feelings
挚爱 true love
摰 advance
摲 cut down
抠 pick/cut
抠脚 scratch one's foot
摴 release
抟 wheel
摷 knock/strike
摸 feel with the hand/touch
摸不着 can't reach/can't touch
摸吧 touch bar
摸彩 draw lots/lottery
摸得着 be able to touch
摸清 figure out
摸爬滚打 become seasoned
摸索 feel about
摹 copy
摹写 copy/trace over
折子 accounts book
摺线 broken line
掺和 put together
掺水 water down
摽 link
撂 put down/leave behind
撂倒 knock down
撅 stick out
撇 throw
撇条 go to the toilet
撇开 leave aside
撇开不谈 ignore an issue
捞外快 make extra money
捞本 get one's money back
撋 rub between the hands
挦 pick/pull out
撑 support
撑场面 put up a front
撑腰 support
撑门面 put up a front
撑开 open/hold open
撒 let go
撒尿 pass water
撒手 give up/let go of sth
撒手不管 take no part in
撒气 leak/go flat
撒网 throw a net
撒脚 run off
撒谎 tell lies
挠 scratch
挠败 crushed
撕 tear
撕扯 tear apart
撕掉 tear out
撕毁 tear up
撕烂 tear up/tear to pieces
撕破 tear
撕裂 tear
撚 delicate
㧑 direct/split
撞 run into/knock against
撞倒 run over/knock down
撞击 strike/hit
撞见 meet by accident
撞车 be the same
撞运气 try one's luck
撞锁 lock
挢 raise/correct
操 hold/speak
撤 remove/take away
撤下 remove/remove from office
撤并 merge
撤出 leave/withdraw
撤回 revoke
撤掉 cut/throw out
撤换 replace
撤款 withdraw money
撤稿 magazine
撤职 remove from office
撤走 remove/withdraw
撤销 undo/revoke
撤除 remove
撤离 withdraw from
拨 stick etc/foot
拨出 pull out
拨弄 foot
拨打 call
拨正 correct/set right
拨片 pick
拨空 make time
拨转 transfer/turn
拨开 part/push aside
撧 break off
撩 raise/pull up
撩起 raise
抚爱 loving care
抚育 raise
抚养 raise/bring up
抚养成人 bring up
撬窃 house-breaking
撬锁 pick a lock
撬门 break in
播报 read
播弄 order people about
播讲 book reading etc
撮 extract/collect together
撰写 write
撰拟 draw up/draft
撰文 write an article
撰稿 write
撰述 work/write
扑倒 fall down
扑克 playing cards
扑克牌 playing card
扑救 dive
扑杀 kill
扑落 drop/fall
撽 hit from the side
挝 strike
捡 collect/pick up
捡拾 pick up
擀 roll
拥 have/support
拥戴 support
拥有 have
拥护 support
擂 hit
擂台 ring
掳掠 win
掳获 win
擅 be good at
擅场 expert at sth
擅美 take the credit
擅长 be good at/be expert in
择 choose/pick out
择不开 cannot take time out
择定 select
择日 fix a date
择机 at the right time
擉 break through
击 break/hit
击中 hit/strike
击倒 knock down/knocked down
击坠 shoot down
击掌 high five
击毙 kill/shoot dead
击落 shoot down
击鼓传花 answer a question
挡 keep off/block
挡位 N/R
挡拆 pick and roll
挡泥板 wing
挡琅 ask for money
挡箭牌 cover
挡路 be in the way
挡郎 ask for money
挡锒 ask for money
挡雨 protect from the rain
挡驾 turn sb away
操作 work
操作员 operator
操作符 operator
操作者 operator
操切 rash
操劳 look after
操持 handle/manage
操神 look after/take care of
操觚 write
操办 arrange matters
擎 hold up/raise
擐 get into/pass through
担 carry
担任 take charge of/serve as
担保 guarantee
担待 please excuse
担忧 be concerned
担纲 play the leading role
担负 bear
担惊受怕 alarmed
擖 scrape
擗 break off
擘 break/split
擘划 arrange/plan
擘开 break open
据报 it is reported
据悉 it is reported
据我看 in my opinion
据有 hold
据称 it is said/or so they say
据闻 it is reported/it is said
据说 it is said that
挤 find
挤兑 run on a bank
挤出 find the time
挤垮 crush
挤提 bank run
挤眉弄眼 make eyes
挤进 break into
擢 pull out/select
擢升 upgrade
擦 scratch/rub
擦伤 scrape/graze
擦写 erase
擦掠 graze/scratch
擦洗 clean
擦碗布 dish cloth/tea towel
擦网球 let
擦肩而过 pass by
擦腚纸 toilet paper
擦边 be close to/be nearly
擦除 erase
举 hold up/deed
拟具 draft
拟制 draft
拟合 fit
拟定 draw up/draft
拟稿 draft
拟订 draw up
拟议 recommendation/proposal
摈 reject/exclude
摈斥 reject
摈除 get rid of/dispense with
拧 mistake
拧开 turn on/turn
搁 place/stand
搁板 shelf
搁笔 stop writing
搁置 shelve/set aside
掷地有声 have substance
掷还 please return
扩列 add a friend
扩印 print larger
扩及 extend to
扩增 extend
扩展 extend/extension
扩展名 extension
扩散 spread
扩散周知 let everyone know
撷 collect
撷取 take/pick
擸 hold/pull at
摆 arrange
摆布 order about/arrange
摆平 settle/be fair
摆放 set up/arrange
摆样子 do sth for show
摆满 spread over an area
摆乌龙 mess sth up/screw up
摆盘 plate up
摆脱 break away from/break out
摆设 set out
摆轮 balance/balance wheel
摆门面 put up a front
撸铁 work out
扰攘 create trouble
擿 select/scratch
攀折 leaves
攀登 scale
攀谈 chat
攀越 get over/scale
攀高结贵 connect to the rich
摅 spread
攋 tear open
拢 add/collect
拢共 in all/in total
拢总 in all/in total
拦住 stop/bar the way
拦检 pull over/stop for inspection
拦柜 sales counter
拦网 block
拦阻 block
攘 reject/push up one's sleeves
攘袖 roll up the sleeves
攘辟 make way/stand off
攘除 weed out/reject
撺 rush/throw
携带 carry/support
携手 hand in hand/join hands
携手同行 walk hand in hand
摄 take in
摄入 take in
摄影 shoot
摄录 film/record
攒 collect/save
攒钱 save up money
摊 spread out
摊手 let go/throw up one's hands
摊开 spread out
攧 fall/stamp
搅 annoy
搅和 run around with
搅扰 annoy
搅珠机 lottery machine
攫 grab
攫取 grab
揽 take on
揽收 collect/pick up
支 support/raise
支付 pay
支付得起 be able to pay
支使 order around/send away
支公司 branch
支出 pay out/spend
支前 support the front
支取 withdraw
支吾 deal with
支子 support/stand
支店 branch store
支应 wait on/provide for
支承 support/bear the weight of
支招 help out/give advice
支持 back/backing
支持度 level of support
支持率 support level
支援 back/support
支撑 support
支架 support/stand
支根 branching root
支票 check/cheque
支线 branch line
支与流裔 of a similar kind
支走 send sb away
支部 branch
支开 open/send away
攴 tap
收 receive/accept
收下 receive/accept
收假 come to an end
收入 take in
收兵 call it a day
收冬 autumn
收列 list/include
收到 receive
收取 receive/collect
收受 receive/accept
收口 close up/bind
收回 take back/withdraw
收报 receive mail
收报室 mail room
收场 end/ending
收存 delivery of goods/safe keeping
收存箱 delivery box/drop box
收官 finish up
收容 take in/accept
收尾 bring to an end/finish
收尸 claim a body
收山 pack it in
收工 knock off
收市 close the market
收手 stop/pull back
收拾 put in order/pack
收拾残局 pick up the pieces/clear up the mess
收据 receipt
收拢 collect
收揽 win the support of
收支相抵 break even
收方 debit side
收束 pack/draw tight
收条 receipt
收款 receive payment/collect money
收款台 checkout counter
收发 receive and send
收发室 mail room
收益 profit
收盘 market close
收看 watch
收礼 receive presents/accept a gift
收税 collect tax
收纳 receive/take in
收线 hang up the phone
收缩 contract/shrink
收罗 collect/come to an end
收声 stop talking
收藏 collection
收藏夹 favorites folder
收视 watch TV
收买 buy/purchase
收费 charge a fee
收购 buy/purchase
收银 receive payment
收银台 checkout counter
收银机 cash register/check out counter
收录 include/record
收集 collect
考 check/test
攸 far
攸关 of great concern
改 change/correct
改信 convert
改动 modify/revise
改善 make better/improve
改嘴 deny
改天 another day/find another day
改写 revise/edit
改成 turn into/convert
改掉 correct
改换 change/change over
改日 another day/some other day
改易 change/modify
改期 postpone/reschedule
改正 correct/put right
改水 improve water quality
改为 change into
改用 change over to/use
改称 change a name
改签 change one's reservation
改编 revise
改良 improve
改装 modify
改变 change/alter
改进 make better/improve
改过 correct one's errors
改错 correct an error
攻 top
攻克 take/solve
攻心 try to win over
攻击 charge
攻击线 front line
攻略 how-to/guide
攻破 break through
放 put/place
放一马 let off
放下 let go of/put down
放任 ignore/let alone
放低 lower
放倒 knock over/fell
放债 give credit
放入 put in
放出 give out/let off
放告 release a statement
放哨 keep watch
放在心上 care about/take seriously
放在眼里 care about
放大炮 talk big
放宽 let out/extend
放平 set level
放得下 have room for
放手 give up/let go one's hold
放晴 clear up
放弃 give up
放水 turn on the water/let water out
放牧 graze
放空 sell short/empty one's mind
放空炮 make empty promises
放缓 slow/slow down
放置 put
放羊 leave sb alone
放行 let pass
放卫星 talk big
放话 give orders
放贷 provide loans
放走 release/set free
放进 put into
放过 let off/let slip by
放还 release/put back in place
放开 let go/release
放风 give out information
放飞 allow to fly
放养 bees
放鸟 stand someone up
放鸽子 stand sb up
政 government/politics
政事 politics
政府 government
政府官员 government employee
政府机关 government/government office
政府首脑 head of state
政治 politics
政治学 politics
政治体制 form of government
政法 politics and law
政理 politics
政策 policy
政绩 track record
政体 form of government/system of government
敁 estimate/weigh in the hand
敃 strong
故 happening/old
故世 pass away
故事 story
故事片 feature film
故交 old friend
故人 old friend
故典 old customs/cause
故友 old friend
故址 old site
故城 old city
故旧 old friends
故道 old way/old course
故乡 home
故障 fault
效力 serve
效劳 work for/serve
效尤 follow a bad example
效果 result
效法 follow the example of
效验 result
叙 chat
敏 quick
敏捷 quick
救助 help sb in trouble
救命 save sb's life
救命稻草 one's last hope
救场 save the show
救援 help/save
救活 bring back to life
救生 save a life/life-saving
败 damage/lose
败局 lost game
败战 lose a war
败絮 broken down
败胃 put one off
败兴 disappointed
败落 decline/run-down
败走 run away
败选 lose an election
叙明 detailed accounting
叙谈 chat
叙述 account/telling
教 tell
教主 revered figure
教化 train
教学 instruction
教会 show
教民 convert
教众 followers
教练 train
教训 talking-to
教诲 instruction
教养 bring up
敝 my/poor
敞 open wide
敞篷车 open-top car
敞开 open wide
敢作敢为 stop at nothing
敢情 as it turns out/actually
散件 spare parts
散剂 powder medicine
散场 end/empty
散失 lost
散客 FIT
散工 piece-time work
散座 single seat
散座儿 single seat
散戏 end of a show
散户 individual
散播 spread
散摊子 break up
散曲 Ming and Qing
散会 finished
散板 fall apart
散架 fall apart
散步 take a walk/go for a walk
散水 apron
散发 issue
散装 goods sold open
散记 travel notes
散钱 small sum of money
散开 separate
敪 cut/weigh
敬仰 revere
敬启者 Dear Sirs/Whom It May Concern
敬奉 present
敬悉 revered news
敬意 high regard
敬畏 revere
敬老院 old folks' home
敬茶 serve tea
敬请 please
敬重 revere
敳 able
敲 tap/hit
敲定 fix on/come to a decision
敲边鼓 back sb up
敲钟 sound a bell
敲门 knock on a door
敲响 sound a bell/raise the alarm
整 in good order/do sth to
整并 merge
整修 repair
整个 whole/total
整夜 whole night/all through the night
整天 all day long/whole day
整妆 get ready
整年累月 month after month/year in
整整 whole/full
整数 whole number/round figure
整日 all day long/whole day
整治 prepare
整流罩 fairing
整理 arrange/pack
整肃 clean up
整装 fit out/get ready
整装待发 get ready/ready and waiting
整训 build up and train
整除数 factor
整队 line up
整饬 put in good order
整体 whole
整点 make an inventory
整齐 even
敌 be a match for
敌众我寡 few friends
敌视 stand against
敷 enough/spread
敷设 spread out
数 number/list
数一数二 list one by one
数不胜数 too many to count
数不过来 too many to count/can't manage to count
数以千计 thousands
数以万计 tens of thousands
数典忘祖 forget one's roots
数出 count out
数周 several weeks
数字 number/amount
数字货币 digital currency
数学公式 formula
数小时 several hours
数年 many years/several years
数据 data
数据介面 data interface
数据库 database
数据手册 datasheet
数据挖掘 data mining
数据接口 data interface
数据结构 data structure
数据处理 data processing
数据链路 data link
数数 count
数月 several months
数法 method of counting
数清 count
数百万 several million
数目 number/amount
数目字 number/figure
数码 number/amount
数码扫描 digital scan
数码冲印 digital printing
数码货币 digital currency
数种 many kinds
数万 many thousand/several tens of thousands
数落 talk on and on
数轴 number line
数量 quantity/amount
数额 amount/fixed number
数点 count
驱 run quickly
敛 hold back/collect
敛巴 throw together
敛钱 collect money
毙 reject/fall forward
毙命 get killed
文 writing/language
文不对题 beside the point
文件 document/file
文件大小 file size
文件夹 file/folder
文件格式 file format
文创产业 music
文告 written statement
文员 office worker
文墨 writing
文字 writing/script
文字学家 expert on writing systems
文字档 text file
文学博士 Doctor of Letters
文学家 man of letters
文库 collection of documents
文摘 summary
文书 document
文本 text/script
文本框 text box
文案 copy
文档 document/file
文牒 official document
文牍主义 red tape
文献 reference material
文稿 article/draft
文章 article
文约 contract/written agreement
文辞 articles/writing
文过饰非 cover up one's faults
文选 selected works
文集 collected works
文面 brand
文风不动 absolutely still
斐然 outstanding/brilliant
斑痕 mark
斗室 very small room
斗筲之人 small-minded person
斗筲之材 person of limited capacity
料 material/stuff
料件 materials and parts
料到 foresee
料子 material
料定 know for sure/certain
料峭 cold
料度 estimate
料想 expect/think
料持 arrange/look after
料理 handle/arrange
料理店 restaurant
料号 part number/material code
料酒 cooking wine
料头 scraps
斟 pour
斡 turn
斢 replace
斤两 weight
斥资 spend
斥退 order away
斧正 please amend my writing
斩断 cut off
斩获 win/score
斮 cut off
斯 this
斯佩林 Spelling
新 new
新京报 Beijing news
新任 new
新低 new low
新修 revise/revised
新型 new kind/new type
新增 add
新大陆 New World
新奇 new
新宠 latest thing/current favorite
新居 new home
新市镇 planned community
新年 New Year
新式 latest type
新思想 new ideas
新意 new idea
新房 brand new house
新手 new hand
新政 new policy/New Deal
新星 new star
新春 beginning of Spring
新时代 new age
新月 new moon
新版 new version
新生 new/new life
新异 new and different
新知 new friend
新编 new
新闻 news
新闻网 news agency
新闻处 news service/information agency
新闻记者 journalist
新芽 new shoot
新规 new rule
新陈代谢 new replaces the old
新阶段 new level/higher plane
新雅 fresh
新风 new custom
新高 new high
断 break/cut off
断乎 certainly
断供 stop supplying sth/default on a mortgage
断层 fault
断断续续 off and on/stop-go
断档 be out of stock/sold out
断流 run dry
断然 absolutely
断片 piece
断粮 run out of food
断绝 break off
断线 be discontinued/cut off
断行 line break
断裂 break apart
断货 run out of
断开 break/turn off
断顿 go without meals
断食 fast
斸 cut
方 place/square
方位 bearing
方便 suitable
方便贴 Post-it note
方剂 recipe
方命 against orders/refuse to accept orders
方圆 range
方块 block/square
方家 learned person
方寸 mind
方寸大乱 get worked up
方寸已乱 troubled
方式 way/method
方形 square
方才 then/just now
方方面面 all sides
方格纸 squared paper
方案 program/plan
方正 clear and square/square
方法 way/method
方策 policy/general plan
方能 can then
方术 horoscope etc
方针 policy
方面 side
方头 square headed
于事无补 useless
于心不忍 can't bear to
于是 as a result
施 apply
施事 agent
施事者 agent
施以 apply/provide
施展 put to use
施惠 oblige
施用 use
施与 give/grant
施行 put in place
施食 give food
旁 other/different
旁人 other people
旁白 aside
旁听 sit in on/audit
旁听生 auditor
旁边 side
旁门 side door
旅 travel
旅居 stay away from home
旅店 small hotel
旅社 hotel
旅舍 small hotel
旅行 travel
旅行社 travel agency
旅行袋 travel bag
旅行装备 travel equipment
旅游 travel
旅馆 hotel
旋 immediately
旋即 soon after
旋里 return home
族 race
族群 community
族类 race
旗帜鲜明 show one's colors/have a clear-cut stand
旗鼓相当 roughly comparable
旝 standard
既 already/since
既定 set/already fixed
既已 already
既往 past
既是 since/being the case that
既有 existing
既然 since/this being the case
既而 then/soon after
日 day/date
日中 noon
日久 over time
日光浴室 sun room
日内 one of these days/in a few days
日前 other day/few days ago
日增 increasing by the day
日夜 day and night
日夜兼程 travel day and night
日子 day/date
日常 day-to-day
日复一日 day after day
日戳 date stamp
日新月异 monthly change
日日 every day
日历 calendar
日月 day and month/season
日月五星 sun
日期 date
日无暇晷 no time to spare
日班 day shift
日益 day by day/more and more
日程 schedule
日里 during the day
日志 log
日趋 day by day
日头 date
旨意 order/will
早 morning/early
早上 early morning
早些 bit earlier
早来 arrive early
早先 before
早在 as early as
早报 morning newspaper
早场 morning show
早婚 marry too early
早已 for a long time/long since
早市 morning market
早年 many years ago/in one's early years
早播 plant early
早日 soon/at an early date
早春 early spring
早晚 morning and evening/one of these days
早晨 early morning
早期 early period
早岁 one's early years
早死 have been dead
早班 early shift
早睡早起 early to bed/keep early hours
早知 know in advance
早秋 early autumn
早稻 early season rice
早茶 morning tea
早课 morning service
早起 get up early
早车 early train
早退 leave early/retire early
早饭 breakfast
早餐 breakfast
早点 breakfast
早点儿 bit earlier
旬 ten days/ten years
旬年 full year/ten years
旬日 ten days/short period
旬时 ten days
旬朔 one month/ten days
旬期 ten days
旬岁 full year/first birthday
旬课 test every ten day
旬输月送 pay every ten days
旮旯 out-of-the-way place
旰 evening
时 when/time
旽 morning sun
春 spring/life
昀 sun light
昂 raise/high
昂贵 expensive
昂首 head high/raise one's head
昂首挺胸 head high
昃 decline/afternoon
昄 great
昉 begin
明 next/clear
明了 be clear about/clear
明儿 one of these days/some day
明天 tomorrow
明年 next year
明快 prompt
明慧 brilliant
明摆着 clear
明日 tomorrow
明日黄花 thing of the past/dead letter
明早 tomorrow/tomorrow morning
明明 definitely
明星 star
明晚 tomorrow evening
明晰 clear
明朗 clear/open-minded
明朝 tomorrow morning/following morning
明杖 white cane
明澈 clear
明白 clear/understand
明知故问 ask a question/already knowing the answer
明确 clear-cut
明细 details/clear and detailed
明细表 detailed list/schedule
明处 out in the open/clear place
明证 clear proof
明显 clear
昏天黑地 black out
昏头 lose one's head
易 change/exchange
易手 change hands
易拉罐 pull-top can
易于 very likely
易碎 fragile
易逝 passing
昔 past
昔年 previous years
昔日 in the past
星 small amount/star
星名 star name
星夜 by night/through the night
星座运势 horoscope
星斗 stars
星月 moon and the stars
星期 week/day of the week
星盘 horoscope
星移斗转 time flies
星级 star rating
星辰 stars
映入 come to/appear before
映入脑海 come to mind
昡 long day/extended
春令 spring
春假 spring break
春夏秋冬 summer/four seasons
春梦 spring dream
春天 spring
春宫 by extension
春宵 spring night
春意 beginning of spring
春卷 egg roll/spring roll
春秋 year/four seasons
春色 colors of spring
春闱 by extension
春雨 spring rain/gift from above
春霖 spring rains
春饼 spring pancake
昧死 risk one's life
昨 yesterday
昨夜 last night
昨天 yesterday
昨日 yesterday
昨晚 yesterday evening/last night
昪 happy
昭 clear
昭示 make clear
昭雪 clear
是 right/correct
是不是 yes or no/is or isn't
是以 so
是否 if/whether
是故 so
是日 this day/that day
是次 this time
是的 yes/that's right
是非 right and wrong
是非曲直 crooked and straight
昵爱 close love
昶 long
时下 right now/at present
时不时 from time to time
时乖命蹇 bad times
时事 how things are going/present situation
时代 age/period
时令 season
时任 then
时来运转 time comes
时候 time/moment
时价 current price
时光 time/period of time
时光机 time machine
时分 time
时刻 time/always
时刻准备 ready at any moment
时刻表 schedule
时势 current situation
时差 time difference
时常 often
时序 timing/time course
时延 delay
时政 current politics
时效 aging
时断时续 on and off/stopping and starting
时日 time/this day
时日无多 time is limited
时时 often
时时刻刻 at all times
时期 period
时机 opportunity
时段 time slot/work shift
时程 schedule
时空 time and place/space-time
时空旅行 time travel
时空穿梭 time travel
时空穿越 time travel
时节 time/season
时而 from time to time
时至今日 now/even now
时兴 popular
时讯 news/current events
时辰 time
时运亨通 our luck is in
时针 hour hand
时间 time
时间序列 time series
时间表 schedule
时间进程 time course
时间点 point in time
时限 time limit
时隔 separated in time
时点 point of time
晅 light of the sun/dry in the sun
晋 advance/move forward
晋级 advance in rank
晌 part of the day
晌午 noon
晏 late
晑 clear
晙 early morning
晚 late/evening
晚上 evening/in the evening
晚半天儿 late afternoon
晚报 Evening News/evening newspaper
晚场 evening show
晚年 one's later years
晚晌 evening
晚期 later period
晚归 return late/come home late
晚清 late Qing
晚班 night shift
晚车 night train
晚辈 those who come after
晚近 late/recent
晚间 evening/night
晚饭 evening meal
晚餐 evening meal
晚点 late/delayed
𬀪 appear
昼夜 without stop/day and night
晞 dry in the sun
晤 meet
晤谈 meeting
晤面 meet/meet with sb
晦 night
晦气 bad luck
晨 morning
晨报 Morning Post/morning newspaper
晨昏 day and night
晨星 morning stars
晨间 morning
普 general/popular
普及 popular
普惠 inclusive
普普通通 nothing special/ordinary
普级 general
普通 general/ordinary
普通人 people/ordinary person
普通民众 ordinary people
普遍 general
普食 regular food
景 situation
景仰 look up to/revere
晰 clear
晴 fine/clear
晴天 sunny day
智力 intelligence
智力测验 intelligence test
智商税 stupid tax
智慧 intelligence
智熄 beyond stupid
智能 able/system
智识 learning
暗 close
晾晒 sun-dry
暄腾 soft and warm
暆 declining
晕倒 black out
晕染 smudge
暋 unhappy
暌 separated from
暌隔 parted/separated
暍 hot
暑 hot weather/heat
暑天 hot day
暑气 heat
暑热 hot weather
暔 name of a country
暖冬 warm winter
暖化 warming
暖和 warm/nice and warm
暖心 touching
暖房 heating/greenhouse
暖棚 greenhouse
暖流 warm current/warm feeling
暖烘烘 nice and warm
暖色 warm color
暖调 warm color
暖锋 warm front
暖阁 warm room
暗合 of one mind
暗含 suggest
暗无天日 all black
暗盒 magazine
暗示 suggest/suggestion
暗笑 laugh in one's sleeve
暗号 password
暗里 behind closed doors
暗间儿 inner room
暠 white
皓 white
畅 free
畅销 sell well
畅销书 best-selling book/best-seller
畅饮 have a few drinks
暨 as well as/as far as
暨今 this day/up to now
暂 temporary
暂且 for now/for the time being
暂停 time-out
暂定 temporary arrangement
暂时 for the time being/temporary
暂缓 postpone
暮 evening
暮年 one's declining years/one's old age
暮岁 old age
暮鼓晨钟 morning bell
暴富 get rich quick
暴热 get popular quickly
暴发 break out
暴雷 collapse
暴露无遗 come to light
暴食 eat too much
暵 hot/dry
暶 good-looking
暸 clear
历年 over the years/calendar year
历数 count
历法 calendar system
昙花一现 short-lived
晓 know/let sb know
晓以大义 reason with sb
晓喻 inform
晓得 know
晓示 tell/notify
曘 color of the sun
曙光 new beginning
曝 sun
旷 waste/skip
旷古 from the year dot
旷地 open space
旷夫 bachelor
旷工 skip work
旷废 waste
旷费 waste
旷达 accepting
叠 repeated
晒干 dry in the sun
晒太阳 be in the sun
曰 speak/say
曲 wrong/bent
曲子 music
曲尺 set square
曲意 against one's will
曲折 complicated
曲棍 bent stick
曲目 program/song
曲终奏雅 perfect finish
曳 pull
更 more/still
更仆难数 very many/too many to count
更加 more/even more
更动 change/replace
更胜 be even better than
更胜一筹 even better/cut above
更始 make a new start
更换 change/replace
更改 alter
更新 update/renew
更新版 update/new version
更是 even more
更替 take over/replace
更次 one watch
更正 correct
更深 deep at night
更为 even more
更番 by turns
更衣 change clothes/go to the toilet
更衣室 change room
更迭 change
更递 change/substitute
更阑 deep night
曷 how/what
书 book/write
书信 letter
书信集 collected letters
书函 letter
书札 letter
书卷 volume
书名 name of a book
书报 papers and books
书写 write
书写语言 written language
书库 store room for books
书本 book
书案 writing desk/official record
书桌 desk
书牍 letter
书皮 book cover
书目 title catalogue
书社 reading group
书简 letter
书籍 works/books
书约 book contract
书号 book number
书评 book review/book notice
书面 in writing/written
书面许可 written authorization
书面语 written language
书页 page of a book
书题 book title
曹 government department
曼 long/large
曾 once/already
曾几何时 just a while before/not so long ago
曾经 once/already
替 take the place of/substitute for
替代 replace/substitute for
替代品 alternative/substitute
替工 replacement worker/substitute worker
替换 exchange/replace
替死鬼 fall guy
替班 fill in for sb
替补 replacement/substitute
替身 stand-in/substitute
替餐 meal replacement
最低谷 lowest point
最低限度 bare minimum
最低点 lowest point/minimum level
最先 very first
最初 first/at first
最善 best
最喜爱 favorite
最多 maximum/at most
最好 best
最小值 minimum
最少 minimum/lowest
最后 last/in the end
最后期限 deadline
最新 latest
最为 most
最近 soon/nearest
最近几年 last several years/last few years
最高限额 maximum amount
朁 if/nevertheless
会 can/know how to
会友 make friends/meet friends
会合 link up/meet
会否 can or cannot
会员 member
会场 meeting place
会子 while
会所 meeting place
会晤 meet/meeting
会期 date of a meeting
会漏 leak
会籍 membership
会见 meet with
会计 accounting/accountant
会计制度 accounting system
会计学 accounting
会计师 accountant
会计科目 account
会话 conversation
会谈 talks
会议 meeting
会议室 meeting room
会费 membership dues
会车 pass by each other
会错意 get the wrong idea
会长 president of a club
会集 come together
会面 meet with/meeting
朅 leave
朆 not yet
月 month/monthly
月下老人 go-between
月亮 moon
月份 month
月份会议 monthly meeting
月份牌 calendar
月供 mortgage payment
月信 period
月俸 monthly salary
月分 month
月刊 monthly magazine
月初 start of month/early in the month
月利 monthly interest
月报 monthly
月尾 end of the month
月底 end of the month
月度 monthly
月径 diameter of the moon
月息 monthly interest
月晕 ring around the moon
月历 monthly calendar
月月 every month
月末 late in the month/end of month
月球 moon
月票 monthly ticket
月缺 new moon
月老 go-between
月轮 full moon
月钱 monthly payment
月黑天 night
月龄 age in months
有 have/having
有一些 some/rather
有一拼 comparable
有一次 once
有一说一 speak one's mind
有一点 little
有一点儿 bit/little
有些 some
有些人 some people
有人 someone/people
有人情 humane
有份 have a share of/be concerned
有备无患 be prepared/just in case
有备而来 come prepared
有偿 paying/paid
有两下子 know one's stuff
有别 different
有加 extremely
有助 help/helpful
有劲 interesting
有去无回 gone forever
有可能 possible/may
有司 officials
有名亡实 exists only in name
有名无实 exists only in name
有商有量 talk things through
有喜 be expecting
有增无减 get worse and worse
有够 very/extremely
有如 be like sth/similar to
有始有终 where there's a start/I started
有始无终 start but not finish
有妇之夫 married man
有学问 learned
有害 damaging
有希望 promising
有帮助 helpful
有年 for years
有年头 for ages
有序 in order/regular
有形 material/visible
有待 not yet/pending
有得一比 be very similar/can be compared
有得有失 you win some/trade-off
有心 have a mind to
有心人 people who feel
有志竟成 where there's a will/there's a way
有息 interest-bearing
有悖于 go against
有情 be in love
有意 interested in
有意思 interesting
有意义 have meaning/interesting
有才干 capable
有效 valid
有效性 validity
有效日期 expiry date
有效期 sell-by date/period of validity
有效期内 before the sell-by date
有救 able to be saved
有数 not many/know how many
有新意 up-to-date
有方 do things right/use the correct method
有时 now and then
有望 promising
有朝 one day
有朝一日 one day
有木有 come on
有本事 have what it takes
有样学样 follow sb's example
有机 organic
有机物 organic substance/organic matter
有权 have the right to
有权势者 guy in charge
有次 once
有次序 ordered
有源区 active area
有滋有味 full of interest
有潜力 promising
有为 promising/show promise
有无 have or have not
有理 right
有生之年 in one's remaining years
有生以来 for one's whole life
有的 some
有的时候 at times
有目共睹 sth speaks for itself
有目共见 sth speaks for itself
有目共赏 clear to all/as everyone can appreciate
有福 be blessed
有空 have time
有穷 limited
有线 wired
有联系 be connected
有声有色 having sound and color
有肩膀 responsible
有能力 able
有兴趣 interested/interesting
有色 colored/non-white
有色人种 colored races
有着 have
有话要说 speak one's mind
有说有笑 talking and laughing
有请 ask sb in
有谱 have a plan
有责任 responsible
有赖 require
有趣 interesting
有轨 tracked
有办法 can find methods
有道是 as they say/as the saying goes
有违 run counter to
有边儿 be likely or possible
有钱 well-off
有钱人 rich/rich person
有钱有闲 have money and time
有鉴于此 this end
有关 concern/concerning
有关联 concerning
有限 limited
有限公司 limited company
有顷 for a moment
有头有尾 where there's a start/I started
有点 little
有点儿 little
朋 friend
朋友 friend
服 take/clothes
服侍 look after/care for
服务 service/serve
服务台 service desk/information desk
服务费 service charge/cover charge
服务质量 Quality of Service
服役 in active service
服从 comply
服服 clothes
服气 accept
服法 submit to the law
服用 take
服膺 bear in mind
服药 take medicine
服装 clothing
服软 give in
朔 beginning
朔月 new moon
朔望 new moon
朕 I/we
朕兆 sign/warning sign
朗 clear
朘 reduce
望 expect/hope
望日 full moon
望月 full moon
望风 keep watch
朝 morning/government
朝夕 all the time/morning and night
朝天 look up
朝日 morning sun
朝朝 every day
朝朝暮暮 all the time
朝秦暮楚 quick to switch sides
朝过夕改 quickly amend one's ways
朝阳 morning sun
朝雨 morning rain
期 time/term
期冀 hope for/wish
期待 look forward to/await
期望 hope
期望值 expected value
期权 option
期满 expire/run out
期盼 expect/await
期许 expect/hope
期间 time/period of time
期限 time limit/deadline
木 wooden/wood
木器 wooden articles
木块 block
木材 wood
木板 board
木杆 wood
木棍 wooden stick
木片 flat piece of wood
木制 wooden
木质 wooden
未 have not/did not
未了 outstanding
未来 coming/tomorrow
未免 can't help/really
未及 have not yet/not have had time
未可 cannot
未命名 no name
未尝 not ever
未尝不可 fine/okay
未央 not yet over/not ended
未始 maybe not
未几 before long/soon
未必 maybe not
未必见得 that's not sure
未成 incomplete
未敢苟同 can't agree with
未料 not expect
未曾 hasn't/hasn't ever
未有 has never been
未决 still outstanding
未然 before it happens/in advance
未竟 incomplete
未经 without
未置可否 refuse to comment
未能 cannot/fail to
未达一间 not much between them
末 end/tip
末了 last bit
末任 last
末儿 powder
末子 powder
末尾 end/tip
末屑 scraps/bits
末席 end seat
末座 end seat
末日 last day/end
末期 end/last part
末梢 end/tip
末端 tip
末篇 end
末茶 tea powder
末路 dead end
末页 last page
本 this/origin
本事 original story
本人 I/me
本位 standard
本来 at first/it goes without saying
本来面目 true colors/true features
本俸 basic salary
本分 one's part/one's duty
本利 capital and profit
本名 real name/first name
本国 one's own country
本埠 this city
本报 this newspaper
本垒 home plate/home base
本垒打 home run
本子 book
本届 this year/current
本岛 main island
本市 this city/our city
本年度 this year/current year
本意 original idea
本应 should have
本我 id
本文 article/this text
本日 today
本星期 this week
本月 this month/current month
本期 this term/current period
本本 laptop
本业 original business
本源 origin
本相 original form
本省人 people of this province
本义 original meaning
本职 one's job
本草 book on Chinese medicine
本处 here/this place
本行 one's line
本身 per se/itself
本部 head office
本金 capital
本钱 capital/means
本题 point at issue
本体 main part/thing in itself
札记 reading notes
朱古力 chocolate
朱绂 be an official
杅 bowl/tub
杆 stick
杆子 stick/club
杏眼 large/round eyes
材 material
材料 data/material
材积 volume
材质 material/quality of material
杖 cane/staff
杜 stop
杜塞 stop/block
杜撰 make sth up/invented
杜绝 put an end to
杜门 close the door
束 bind/bundle
束缚 bind
束装 bundle up
杠 bar/standard
杪 limit/tip of branch
杯 cup
杯中物 wine
杯具 cup/terrible
杯垫 coaster
杯子 cup/glass
杯面 cup noodles
东家 boss
东床 son-in-law
东征西怨 war on all sides
东征西讨 war on all sides
东东 item/stuff
东窗事发 come to light
东西 person/thing
东讨西征 war on all sides
杲 high
杳如黄鹤 be gone forever
杳无音信 have no news whatever
杳然 and lonely
杳霭 far and deep
杸 kill
松木 deal
松阪猪 not by origin
板 plate/board
板块 sector
板子 board
板扎 excellent
板烟 plug
板纸 board
板脸 put on a straight
枉 crooked
枉然 no avail
析 divide/separate
析出 separate out
枕 rest one's head on
枕席 bed
林 woods/collection
林务 forestry
林子 woods/forest
林学 forestry
林木 forest
林业 forestry
林立 stand in great numbers
枘 tool handle
枚 rings
果 if really/fruit
果不其然 just as expected
果切 fresh-cut fruit
果品 fruit
果如所料 just as expected
果子 fruit
果子露 fruit drink
果实 fruit/fruits
果断 firm
果期 fruiting season
果汁 fruit juice
果决 firm
果然 really/sure enough
果盘 fruit plate
果真 really/as expected
果穗 bunch
果肉 flesh of a fruit
果腹 eat one's fill
果若 if
果茶 fruit tea
果蝇 fruit fly
果酒 fruit wine
枝 branch
枝子 branch
枝干 branch
枝条 branch
枝桠 branch
枯 boring
枯水期 dry season
枯竭 used up
枰 chess-like game
枵 empty
架 support
架不住 no match for/can't stand it
架势 position
架子 shelf/stand
架构 build/structure
架次 flight
枷销 chains
枷锁 stocks and chain
枸 bent/crooked
柄国 rule
柄政 rule
柅 stop
柈 plate
某 some/such-and-such
某事 something/certain matter
某些 some/certain
某人 I/someone
某地 some place
某某 so-and-so/such-and-such
某物 something
某甲 somebody/certain individual
某种 some kind
染 catch
染上 get/catch
柔 soft
柔和 soft
柔嫩 tender/delicate
柔弱 delicate
柔情脉脉 full of tender feelings
柔曼 soft
柔滑 soft
柔软 soft
柢 root
查 check/look up
查出 find out
查封 seal up/close down
查对 check
查帐 audit accounts/inspect accounting books
查房 do the rounds/inspect a room
查找 look up/search for
查探 check
查核 check
查检 check/look up
查清 find out
查看 check up/look over
查票员 ticket inspector
查询 check
查证 check
查验 inspection
查点 check/inventory
柬 note/card
柮 wood scraps
柯 branch
柯里化 currying
柱头 capital
柳眉 long
柴火 straw
柴禾 straw
柴米油盐 rice
栅极 gate
栅门 gate
栓 plug
栔 cut
校 check
校样 proofs
校正 correct
校监 chancellor
校阅 check through/review
校验 check
栩栩如生 true to life
株 plant
株守 never let go
株式会社 public company
株治 involve others
株距 spacing
株连 involve others
栱 post
栳 basket
核 check
核实 check
核对 check/audit
核查 inspect
核查小组 inspection team
核算 accounting/calculate
核销 audit and write off
核驳 reject
根 root
根底 root
根插 plant roots
根据 based on
根本 at all/simply
根柢 root
根深蒂固 deep-rooted
根源 origin/root
根状茎 root stock
根由 detailed story
根系 root system
根须 roots
格 square/arrive
格位 case
格勒 laughing sound
格外 extra/even more than usual
格子 check
格局 structure
格式 format/form
格式化 format
格挡 block
格调 form
栽 plant
栽倒 take a fall
栽培 train
栽子 seedling
栽植 plant
栽种 plant
桃红 pink
桃色 pink
桃花运 luck with the ladies
框 casing
框架 framework
案 file/case
案件 case
案例 example
案例法 case law
案卷 files/records
案子 job/matter
案情 case/details of a case
案文 text
案由 summary
案秤 counter scale
案称 counter scale
案头 on one's desk
桌 desk/table
桌子 desk/table
桌案 table
桌椅板凳 chairs and tables
桌游 board game
桌面儿上 on the table
桓 big
桯 bed side stand
桶 can
梃 club
梊 extract
梓 printing blocks
梗 branch/block
梗塞 block
梗概 summary
梗王 funny guy
条 item/article
条件 term/condition
条例 rules
条分缕析 point by point
条子 short note/slip of paper
条形 bar
条条框框 fixed framework
条理 order/arrangement
条规 rule
梢 tip of branch
梯次 batch/in batches
械 tool
梲 club
梴 long/length
棁 stick
弃世 leave this world
弃子 product
弃舍 give up
弃用 stop using
弃置 throw away
弃养 pass away
棋 chess
棋子 chess piece
棋王 chess champion
棋赛 chess game
棋逢对手 meet one's match
棍 stick
棍子 stick
棍杖 staff
棍棒 staff/stick
棒 stick/club
棒子 stick/club
棒材 bar
棒棒哒 awesome
棒棒机 bar phone
棒极了 super/excellent
棒槌 wooden club
棕 brown
棕熊 brown bear
棕色 brown
棕黄 light brown
枨 door post
枣 Chinese date
枣子 dates
棚 shed
棚子 shed
栈 warehouse
栈单 landing account
栈房 warehouse
栈板 pallet
棩 crooked
棬 bowl
森严 tight
森林 forest
森林培育 forestry
森森 thick
森然 thick
森罗 or connected together/many things arranged together
栖 rest/live
栖住 live
栖身 live in/stay at
棵 plants etc
椅 chair
椅子 chair
椅背 back of a chair
植 plant
植株 plant
植根 take root
植根于 be rooted to/take root in
植物 plant
植被 plant cover
桠 forking branch
椰枣 date
缄 cup/box
笺 note-paper/letter
杨桃 star fruit
楗 door bar
楚 clear
楚楚 lovely
楦 stretch/block
楦头 shoe last
楪 window/small dish
楬 score
业 line of business/deed
业务 service/business
业已 already
业态 format
业根 root cause
业经 already
业绩 results
业障 money
业余 outside working hours/in one's spare time
极 top/extremely
极了 extremely
极其 extremely
极力 at all costs
极品 best quality/person with these qualities
极大 maximum
极大值 maximum value
极好 excellent
极小 extremely small
极少 very few/very little
极少数 extremely few
极差 range
极度 extremely
极有可能 extremely possible
极为 extremely
极细小 extremely small
极限 limit
极点 origin
楷 model/regular script
楷字 regular script
楷书 regular script
楷模 example/model
楷体 regular script
楸树 tea plant
概 general
概念 idea
概况 summary/general situation
概测法 rough-and-ready method
概览 general overview
概观 take stock of/overview
概述 overview
矩 rule
榜 list of names
榜样 example/model
榜首 top of the list
榨取 extract
荣禄大夫 rank in government service
荣誉 credit
榾 scraps of wood
槃 wooden tray
构件 part/member
构型 structure/arrangement
构思 design/plan out
构成 make up/form
构架 structure
构筑 build
构造 structure
枪崩 shoot
枪托 stock
枪击案 shooting
枪毙 get rid of/shoot dead
枪杀 shoot dead
枪声 crack/shooting sound
杠子 thick bar
杠杠的 great
规 rule/plan
槽位 slot
槽孔 slot
桩 cases
桩桩件件 each and every one
乐 happy/music
乐事 pleasure
乐土 haven/happy place
乐在其中 take pleasure in sth
乐坛 music world
乐子 pleasure
乐意 satisfied
乐感 feel for music
乐于 willing/take pleasure in
乐于助人 willing to help others
乐滋滋 happy
乐章 movement
乐谱 sheet music
乐趣 pleasure
楼 floor
楼宇 building
楼层 floor/story
楼板 floor
楼梯台 landing
楼台 high building
楼阁 building
楼面 floor
楼顶 top of a building
樘 door post
标 sign/label
标价 mark the price/marked price
标兵 example/model
标售 sell by tender
标尺 staff
标帜 standard
标底 starting price/base number
标度 scale
标得 win in a bid
标新领异 bring in the new
标明 mark
标书 bid or tender document
标本 sample
标杆 post
标榜 advertise
标注 mark out
标准 good/standard
标准时 standard time
标准模型 Standard Model
标准组织 standards body
标准规格 standard
标准语 standard language
标准间 standard room
标牌 label/sign
标界 dividing line
标签 label
标线 marking line
标绘 mark
标号 grade
标记 sign/mark
标志 sign/logo
标卖 sell at marked price/sell by tender
标配 standard equipment/standard feature
标间 standard room
标题 heading/title
标题新闻 title story
标题栏 title bar
标高 level
樛 hang down
模 model
模仿 copy
模型 model
模式 model
模样 look/about
模特 model
模特儿 model
模范 fine example/model
样 way/type
样例 sample/example
样品 sample
样单 sample sheet/form
样式 type
样张 proof
样本 sample
样板 example/model
样样 all kinds
树 set up
树林 woods/forest
树枝 branch
树立 set up
樽 bottle
橄榄球 American football
桥面 floor
橐囊 bags
橐笥 bag
橚 tall and straight
橛 low post
机 machine
机制 machine-made/machine-processed
机加酒 flight and hotel
机器 machine
机器人 robot
机型 laptop model
机子 machine/device
机宜 what to do
机师 operator
机床 machine tool
机房 machine room/computer room
机会 opportunity
机会成本 opportunity cost
机械 machine
机械码 machine code
机械语言 machine language
机构 structure
机壳 case/casing
机票 plane ticket
机箱 computer case
机组 unit
机缘 opportunity
机翼 wing
机能 function
机警 alert
机车 annoying
机遇 opportunity
机关 office
机关报 official newspaper
机顶盒 set-top box
橡皮线 wire
横是 most likely
横杠 bar
横直 come what may
横冲直撞 charge around
横说竖说 repeat
横竖 anyway
横越 pass over
横队 rank
横头横脑 always in the right
横飞 blood
檄 order/dispatch
档 files/grade
档子 events etc
档期 slot within a schedule
档案 file/record
档案夹 file folder
档案总管 file manager
档次 grade/quality
检 check/inspect
检修 service
检定 check up on/test
检察 inspect
检查 inspection/inspect
检查员 inspector
检查哨 inspection post
检校 check/proof-read
检测 test
检漏 check for leaks
检票 inspect a ticket
检索 look up/search
检举 report/inform against sb
检视 inspect
检讨 review
检证 verification/inspection
检录 roll-call/check the record
检阅 inspect/review
检验 test/inspect
检点 check
台子 desk/table
台历 desk calendar
台账 detailed record or log
柠檬 lemon
柠檬汁 lemon juice
柠檬茶 lemon tea
柜台 bar/sales counter
柜员机 ATM
柜哥 sales guy
栉 weed out
栉比 lined up close
椟 case
橱 wardrobe
橱子 wardrobe
栌 capital
栊 window
栏目 program
权 right
权且 for the time being
权利 right
权利法案 bill of rights
权益 rights/interests
权衡 balance/weigh
权舆 beginning
权重 weight
欠 owe/lack
欠佳 not good enough
欠债 owe a debt/sum owed
欠妥 improper
欠扁 annoying
欠款 balance due/owe a debt
欠薪 back pay/owe wages
欠费 be out of credit/amount owing
欠账 debt/owe a debt
欠项 debt
次 order/second
次一个 next one
次品 seconds/defective
次女 second daughter
次子 second son
次序 order
次后 then/afterwards
次数 number of times/order number
次于 second after/second only to
次日 next day
次第 order/one after another
次等 second-rate
欣 happy
欣喜 happy
欣然 gladly
欣赏 appreciate/enjoy
欨 happy
欲求 wants
欲滴 lovely
欲益反损 wishing for profit
欵 treat well
欶 drink
欸 yes/hey
欺压 push around
欼 drink
钦佩 look up to
钦挹 look up to
款子 sum of money
款式 design
款项 sum of money
欿然 dissatisfied
歃 drink
歆 pleased/moved
歇 rest/stop
歇宿 stay
歇心 drop the matter
歇息 go to bed/have a rest
歇手 rest/take a break
歇业 go out of business/close down
歇气 rest/have a break
歈 songs
歉意 apology
歌 sing
歌儿 song
歌吟 sing
歌唱 sing
歌单 song sheet
歌坛 music business
歌子 song
歌曲 song
歌碟 record
歌咏 sing
欧元 euro
欧分 euro cent
欧吉桑 older man
歛 give
歜 angry
歠 soup/drink
欢呼 cheer for
欢喜 like/happy
欢娱 happy
欢容 happy
欢心 liking/love
欢忭 happy
欢悦 be happy
欢愉 happy
欢畅 happy
欢乐 happy
欢乐时光 happy time/happy hour
欢声 cheers
欢送 send off/see off
止 until/stop
止境 limit/end
止息 end
止损 stop-loss
止损单 stop-loss order
止损点 stop-loss point
止歇 stop
止步 stop
止点 dead point/dead center
正 correct/right
正中 center
正中下怀 exactly what one wants
正事 one's proper business
正值 honest
正儿八经 real
正则 regular
正午 noon
正反 inside and outside
正反两面 two-way
正史 true history
正向 forward
正品 certified goods/quality product
正好 just/just right
正如 just as
正字 regular script/standard form
正巧 happen to
正常 regular/normal
正常工作 proper functioning
正常成本 normal cost
正式 formal/official
正式投票 formal vote
正文 main text/main body
正断层 normal fault
正方形 square
正时 timing
正书 regular script
正本 reserved copy/original
正业 one's regular job
正楷 regular script
正正 just in time
正法 law
正然 while/in the process of
正当 just/honest
正当中 dead center
正当时 right time for sth/right season
正当理由 proper reason
正直 honest
正眼 in the eyes
正确 correct/right
正确路线 correct line
正经 proper
正经事 important matter
正义 just
正职 day job/main job
正色 firm
正着 red-handed/head-on
正号 plus sign
正要 be just about to
正规 regular
正视 meet head on
正角 good guy
正误 correct or incorrect/correct errors
正象 be just like
正路 right way
正轨 right track
正道 right way
正门 portal/main gate
正面 open/direct
正餐 meal/main course
正体 standard form
正点 on time/awesome
此 this/these
此事 this matter
此刻 now/this moment
此前 before this/before then
此地 here/this place
此外 besides/in addition
此后 after this/afterwards
此时 now/this moment
此时此刻 at this very moment
此时此地 here and now/as things stand
此次 this time
此处 here/this place
此言非虚 that is true
此起彼伏 up here/down there
此道 this line of work/such matters
此间 here/this place
此际 then/as a result
此类 this kind/these kinds
步 step/march
步伐 march/step
步入 enter/step into
步兵 foot
步子 step
步履 walk
步步 step by step/at every step
步武 step
步行 walk/go on foot
步调 marching order/step
步进制 step by step system
步骤 step/procedure
武将 general
武装 equipment
歧异 difference
歪斜 crooked
歪歪扭扭 crooked
歪点子 crooked
岁俸 annual salary
岁初 beginning of the year
岁数 age
岁时 time of the year/season
岁暮 end of the year
岁月 time/years
岁月如梭 time flies
岁月流逝 as time goes by
岁末 end of the year
岁计 annual budget
岁首 start of the year
历来 all-time/always
历史 history
历史上 in history
历史学 history
历史新高 all-time high
历史重演 history repeats itself
历时 last/take
历次 each
历尽 have been through
历程 course/process
历经 go through/experience
历练 experience/experienced
归 return/go back to
归位 return to one's seat
归并 add/put together
归来 return/come back
归依 convert to
归入 include
归功 give credit/give sb his due
归国 go home/return from abroad
归宿 place to return to/ending
归属 belong to
归心 converted to
归于 belong to/result in sth
归期 one's return date
归根 return home
归根到底 after all
归根结蒂 after all
归案 file away
归档 place on file/file away
归纳 sum up
归结 end/sum up
归置 put in order
归路 way back
归途 way back
归还 return sth
归附 submit
归队 return to one's unit
归零 reset to zero/start again from scratch
歹 bad
歹人 bad person
死不要脸 know no shame
死亡人数 number of people killed
死人 happen/dead person
死信 lost letter
死宅 where they play games
死定 be screwed
死尸 dead body
死巷 dead end
死心 give up/drop the matter
死心塌地 dead set on sth
死心眼儿 having a one-track mind
死文字 dead language
死期 fixed term
死棋 dead piece/stupid move
死死 firm
死活 no matter what
死当 stop working
死线 deadline
死翘翘 drop dead
死者 dead
死而后已 one's whole life
死而复活 come back to life
死而复生 come back to life
死胡同 dead end
死路 dead end
死路一条 dead end
死党 best friends
歾 end
殁 end
殆 dangerous
殊 special/different
殊异 quite separate
殖利 profit/generate a profit
殗 repeated
残品 defective goods
残存 survive
残忍 mean
残次 defective
残次品 defective goods
残渣 waste product
残留 be left over/remain
残留物 material left over
残破 broken
残缺 badly damaged
残余 remain
残骸 remains
殇 war dead
殚竭 use up
歼灭 crush
段位 rank
段数 level/rank
殷富 well off
殷实 well-off
杀 kill/reduce
杀人 kill
杀人放火 kill and burn
杀出重围 break through
杀掉 kill
杀死 kill
杀菌剂 disinfectant
杀身之祸 getting killed
杀进杀出 buy/then quickly sell
杀马特 heavy make-up
壳 case/casing
毁伤 damage
毁坏 damage
毁损 damage
毁约 break a promise
殴 hit sb
毋 not have/don't
毋宁 not as good as/would rather
毋庸 no need for
母 origin
母函数 generating function
母国 home country
母机 machine tool
母汤 must not
母线 generating line
母群体 population
母难日 birthday
母题 theme/main idea
母体 population
每 each/every
每人 per person/each person
每个 each/every
每个人 everyone/everybody
每分每秒 each and every moment
每天 every day
每年 each year/every year
每年一度 once a year
每日 of the day
每时每刻 at all times/at every moment
每月 each month
每次 every time
每每 often
每当 every time
每处 everywhere
每逢 every time
每周 every week
每周一次 once a week
每隔 every
比 compare
比不上 can't compare with
比不了 be no match for/cannot compare to
比作 compare to
比例 scale
比例尺 scale
比做 compare to
比价 compare prices/rate of exchange
比分 score
比及 when/by the time
比喻 compare
比如 for example/such as
比如说 for example
比年 year after year/every year
比拟 match/compare
比数 score
比方说 for example
比比皆是 can be found everywhere
比为 compare to
比照 in the light of
比特 bit
比率 rate
比翼 wing to wing
比翼齐飞 fly wing to wing
比耶 make a V sign
比肩 be as good as/match
比萨 pizza
比萨饼 pizza
比赛 match
比起 compared with
比较 compare/quite
比邻 next to/near
比量 stick
毗 border on
毗邻 bordering
毛 down/hair
毛利 gross profit
毛巾 towel
毛收入 gross profit
毛毛雨 light rain
毛毯 blanket
毛片 rushes
毛病 fault
毛重 gross weight
毛发 hair
毧 down
毫 hair
毫不 not at all
毫不留情 show no quarter
毫毛 down/fine hair
毫无保留 hold nothing back/without reservation
毫无效果 no avail
毫秒 ms
毫发 hair
球 match
毯 blanket
毯子 blanket
毵 long-haired
氄 down or fine hair
氐 on the whole
民 people
民俗 popular custom
民宅 house/people's homes
民宿 bed-and-breakfast
民居 homes/houses
民怨 complaints of the people
民情 popular customs
民意 popular will/public opinion
民房 private house
民乐 folk music
民歌 folk song
民航班机 commercial flight
民谚 folk saying
民谣 folk song
民资 private capital
民间 popular/folk
民间故事 folk story
民间习俗 folk customs
民间音乐 folk music
民风 popular customs
气 smell/weather
气人 annoy
气候 climate
气候暖化 climate warming
气候变化 climate change
气坏 very angry
气宇 bearing
气度 bearing
气息 smell
气恼 be annoyed/get angry
气数 one's lot
气冲牛斗 extremely angry
气泡 bubble
气泡布 bubble wrap
气泡膜 bubble wrap
气盛 red-blooded
气象 weather
气质 feel
气体 gas
氤氲 thick
氪肝 put in long hours
水 water
水上 on water
水下 under the water
水井 well
水亮 wet look
水位 water level
水冰 water ice
水冷 water-cool
水分 padding
水刑 water-boarding
水刑逼供 water-boarding
水利家 water manager
水务 water supply
水坑 water hole
水域 waters/body of water
水基 water-based
水平 standard/level
水平仪 level
水果 fruit
水栖 living in water
水泡 bubble
水深 sounding
水源 water supply
水准 standard/level
水准仪 level
水温 water temperature
水滴 drop of water
水煮蛋 boiled egg
水稻 rice
水丝 low grade
水花 spray of water
水费 water bill
水质 water quality
水逆 Mercury retrograde
水量 volume of water
水银 mercury
水闸 lock/water gate
水陆 water and land/by water and land
水陆交通 water and land transport
水障碍 water hazard
水灵 full of life/fresh
水体 body of water
水龙头 tap
永 always/forever
永不 never/will never
永世 forever
永久 lasting
永别 part forever
永志不忘 never to be forgotten
永永远远 for ever and ever
永无止境 without end/never-ending
永生 all one's life/live forever
永眠 pass away
永矢 forever
永续 sustainable
永诀 part forever
永逝 gone forever
永远 forever
氽 deep-fry
氽汤 prepare a soup
泛 general
汁 juice
汁液 juice
求 look for/request
求人 ask for help
求助 request help
求和 look for a draw
求援 ask for help
求教 ask for advice
求生意志 will to live
求索 search for sth
求职信 job application/cover letter
求解 require a solution
求购 be looking to buy
求医 see a doctor
汆 quick-boil
汋 pour
汍 shed tears
汔 near
汗毛 down/hair
汗衫 shirt
污 dirty
汛 high water
汞 mercury
江山 country
江流 current
污浊 dirty
污秽 dirty
污糟 gross
汪星人 dog
汲 draw
汲取 draw
汲引 draw water
汲水 draw water
决 decide/definitely
决不 not at all/simply not
决定 decide/decision
决心 make up one's mind
决断 make a decision
决策 decision-making/policy decision
决裂 break
决选名单 short list
决堤 collapse
汽化 boil
汽暖 gas heating
汽车 car
汽车厂 car factory
沃 rich
沉 drop/keep down
沉淀 settle
沉不住气 lose one's cool
沉住气 keep cool
沉凝 low
沉闷 heavy/not happy
沉浸 soak
沉沦 passing
沉潜 reserved
沉甸甸 heavy
沉积 deposit
沉落 fall
沉重 heavy
沐 receive
没 have not/end
没了 be dead
没事 be free/it's nothing
没事儿 free from work/it's nothing
没什么 it's nothing/never mind
没来由 for no reason/without any reason
没劲 of no interest
没吃没穿 be very poor
没命 lose one's life
没问题 no problem
没多久 before long/soon after
没天理 incorrect/against reason
没奈何 have no alternative
没完没了 without end
没得说 really good/excellent
没想到 didn't expect
没意思 of no interest/boring
没戏 no way
没救 beyond saving
没日没夜 day and night
没有 not have/haven't
没有事 nothing is up/not a bit
没有什么 it is nothing
没有意思 of no interest/boring
没有法 at a loss
没水平 poor quality
没法 at a loss
没准 not sure/maybe
没用 useless
没空儿 having no time
没落 decline
没说的 really good/no problem
没谱 have no plan
没起子 pathetic
没错 that's good/that's right
没长眼睛 look where you're going
没门儿 no way
没关系 it doesn't matter
没电 flat/dead
沓 again and again/many
冲塌 cause to collapse
冲压 stamp
冲昏头脑 go to one's head
冲服 take medicine in solution
冲泡 add water to
冲牙器 water pick
冲账 write off/strike a balance
冲销 write off/charge against
沙 powder
沙司 sauce
沙拉 salad
沙琪玛 then cut into blocks/pressed together
沬 place name
沮 stop
沰 let drop
沱 branch
沱茶 cake of tea
河粉 type of wide
沸 boil
沸水 boiling water
沸腾 boil/boil over
沸点 boiling point
油乎乎 greasy
油水 profit
油滑 greasy
油炸 deep fry
油症 Japan
油腻 greasy food/greasy
油鞋 waterproof shoes
治 rule/manage
治国 rule a country
治安 law and order
治气 get angry
治理 manage
治疗 treat
沽 buy/sell
沾 touch
沾边 be close/have one's hand in
沿 carry on/along
沿例 following the model
沿条儿 tape seam
沿用 apply as before/continue to use
沿线 along the line
沿着 follow/go along
沿袭 carry on as before/follow
沿路 on the way/along the way
沿边 close to the border/along the border
沿革 history
况 situation
况且 besides/in addition
泄 leak out
泄出 release/leak out
泄泻 have the runs
泄露 leak
泉 spring
泉水 spring water
泐 write
泓 clear
法儿 way/method
法则 code/law
法向量 normal vector
法外 outside the law/beyond the law
法子 way/method
法学 law
法学博士 Doctor of Laws
法学士 Bachelor of Laws
法定 statutory/law-based
法宝 staff etc
法度 law
法式 method/rule
法律 law
法政 law and government/law and politics
法案 bill/proposed law
法治 rule of law/rule by law
法益 interests protected by law
法筵 seat of the Law
法纪 law and order
法线 normal line
法郎 franc
法门 way/method
泖 still water
泚 clear
泛指 make a general reference
泛泛而谈 speak in general terms
泛称 general term
泛论 discuss in general terms
泛起 appear
泡 bubble/get off with
泡打粉 baking powder
泡水 soak in water
泡沫 bubble
泡泡 bubbles
泡汤 come to nothing
泡茶 make tea
泡腾 bubble
波及 spread to/involve
波澜老成 awesome
泥 paste
泥古 stick to old ways
注 pour into/register
注入 empty into/pour into
注意 take note of
注水 pour water into
注目 stare at
注资 put money into
注释 add a comment
泰 safe/most
泰半 more than half/most
泰然自若 cool and collected
泲 clear wine
洄 go against the current
洇 soak
洇湿 soak
洋学堂 math
洋将 import
洋节 non-Chinese festival
洋货 imported goods
洋碱 soap
洎 when/reach
洗冤 right a wrong
洗地 clean the floor
洗手 go to the toilet
洗手间 toilet
洗染店 cleaners
洗涤剂 cleaning agent
洗碗机 dishwasher
洗雪 erase
洞 hole/zero
洞孔 hole
洞开 be wide open
津梁 guide
津津有味 with great pleasure
津泽 sap
泄气 leak
泄漏 leak
洪 big/great
洪亮 loud and clear
洪福 great blessing
洲府 state government
活 work/live
活下 survive
活下去 keep on living/survive
活久见 you'll see everything
活人 living person
活像 look exactly like
活儿 work/things to do
活动 work out/move about
活动看板 calendar of events
活命 life/save a life
活报剧 or Living Newspaper
活好 be good in bed/live well
活字典 well-informed person
活存 demand deposit
活宝 ridiculous person
活性 active
活期 checking/current
活期存款 demand deposit
活期帐户 current account
活期贷款 demand loan
活活 simply/totally
活物 living animals
活生生 real/living
活计 work
活该 should
活路 way out
活跃 active
活跃分子 active member
活钱 cash on hand
活雷锋 helpful person
活体 living body
洽 make contact/agree
洽商 talk over
洽谈 discuss
派 send/dispatch
派上用场 put to good use
派任 set apart
派出 send/dispatch
派别 group
派司 get through/pass
派员 send staff
派购 fixed government purchase
派送 send/deliver
派遣 send/dispatch
派遗 dispatch
流 rate or grade
流干 run dry
流布 spread
流传 hand down/spread
流别 branch
流动性 shifting
流年 horoscope for the year
流播 hand around
流于 change
流星 shooting star
流水 running water
流水账 day-to-day account/current account
流泪 shed tears
流产 fail/fall through
流程 course
流血 shed blood
流行 spread
流转 be on the move
流逝 pass
浡 full
浩劫 catastrophe
浩博 very many
浩室 house
浪花 spray
浪荡 hang around
浪谷 low point
浪费 waste
浪迹天涯 travel the world
浮世 world of the living
浮沉 ups and downs
浮现 come to mind/appear
浴血 blood-soaked
海内 whole world
海内外 at home and abroad
海报 notice
海外 abroad
海岛 island
海枣 date
海碗 very large bowl
海豹 seal
海运费 shipping
海选 more often
海关 customs
浸 soak
浸入 soak
浸沉 soak
浸泡 soak
浸渍 soak
浸湿 soak
浸透 soak
浃 wet/soaked
浽溦 fine rain
消 need/take
消停 stop
消化 process
消受 bear
消夏 spend the summer
消弭 put an end to
消息 news/information
消息来源 news feed/web feed
消息队列 message queue
消息灵通 be well-informed
消损 wear and tear
消暑 spend a summer holiday
消极 negative
消极性 negative
消杀 kill
消毒剂 disinfectant
消灭 put an end to
消瘦 waste away
消磨 while away/sap
消磨时间 kill time
消耗 use up/news
消耗品 consumable goods
消费品 consumer goods
消费税 sales tax
消费级 consumer-grade/consumer-level
消费群 consumer group
消费者 consumer
消费资料 consumer goods
消费金融 consumer finance
消遣 while the time away
消释 clear up
消金 consumer finance
消除 remove
消魂 feel transported
涉 experience/concern
涉世 see the world
涉及 concern/involve
涉历 experience
涉览 read
涉足 step into/set foot in
涉险 take risks
涌 bubble up
涓 select
涓滴 drops
涕 tears
涕泣 shed tears
涕零 shed tears
莅 be present
涫 boil
涮锅子 hot pot
涯 border
液化气 bottled gas
涵 include/contain
涵意 meaning
涵括 cover
涵义 meaning
涵盖 include/cover
涵养 support/animals
涸 dry/dry up
凉 cold/cool
凉席 summer sleeping mat
凉拌面 cold noodles in sauce
凉水 cool water
凉凉 be done for/cool
凉白开 cold boiled water
凉面 cold noodles
淄 black
淅 sound of rain
淇淋 cream
淋 pour
淋漓 pouring
淋漓尽致 in great detail/brilliant
淋湿 get soaked
淌 shed
淌下 shed
淌泪 shed a tear
淌眼泪 shed tears
淑 kind/lovely
淑女 lady
淑静 tender
凄婉 moving and sad
淘客 talk
淘汰 weed out
淘箩 basket
淘金 cash in
泪 tears
泪如雨下 tears falling like rain
泪水 tears
泪液 tears
泪珠 tear
泪目 be moved to tears
泪花 tears in the eyes
泪点 tears
淡化 play down/water down
淡季 off season
淡水 fresh water
淡薄 light
淢 swift current
渌 clear
净值 net value/net worth
净利 net profit
净利润 net profit
净含量 net weight
净手 go to the toilet
净收入 net profit
净水 clean water
净现值 net present value
净重 net weight
净零 net zero
沦 be reduced to
沦丧 be lost
沦为 be reduced to
沦落 fall/be reduced
淫词秽语 dirty talk
淫词亵语 dirty talk
深切 honest
深刻 deep
深厚 deep
深夜 very late at night
深孚众望 be very popular
深密 thick
深层 deep
深层政府 deep state
深层次 deep level/deep-seated
深度学习 deep learning
深广 deep and wide
深情 deep feeling/loving
深情款款 caring/loving
深沉 reserved/deep
深深 deep
深知 know well
深秋 late autumn
深空 deep space
深红色 deep red
深谙 know very well/be an expert in
深谋远虑 plan far ahead
深远 far-reaching
深邃 deep
深锁 closed off/locked up
深闭固拒 closed and refusing/deep
深陷 deep set
淳 honest
渊 deep
渊博 learned
渊冲 deep
渊渊 deep and still
渊源 origin
渊远 deep
混元 world/origin of the universe
混出名堂 make it/be somebody
混合现实 MR
混合肥料 compost
混日子 waste time
混浊 dirty
混账 shameful
混酱 mole
混饭 work for a living
淹 delay
浅 light/sound of moving water
浅淡 light
浅耕 scratch
浅色 light color
浅露 direct
添 add/increase
添加 add/increase
添置 buy
添补 fill/replenish
添麻烦 cause trouble for sb
清 still/clean
清一色 each and every one
清亮 clear
清仓 clear out one's stock
清偿 clear
清册 detailed list/inventory
清单 list of items
清场 clear
清婉 clear and soft
清寒 poor
清屏 clear
清廉 honest
清新 fresh and clean
清明 well ordered
清晨 early morning
清晰 clear
清查 carefully inspect
清楚 clear/be clear about
清水 fresh water/drinking water
清泉 clear spring
清洗 clean/get rid of
清凉 cool
清汤 clear soup/broth
清涤 clean
清洁 clean
清洁剂 cleaning solution
清洁器 cleaner
清洁工 cleaner
清澈 clear
清爽 fresh and cool
清理 clear up
清癯 spare
清真 clean
清空 clear/empty
清算 settle accounts/clear accounts
清算行 clearing bank
清茶 only tea
清谈节目 talk show
清议 just comment
清醒 clear-headed
清关 customs clearance
清除 clear away/get rid of
清零 reset/empty
清点 check/make inventory
清点帐目 take stock/check the accounts
渚 bank
减 lower/reduce
减低 lower/reduce
减俸 reduce pay/lower salary
减价 discount/cut prices
减分 deduct points/lose points
减削 reduce/cut down
减半 reduce by half
减小 reduce
减少 reduce/lower
减幅 size of discount
减息 lower the interest rate
减慢 slow down
减掉 lose
减排 reduce emissions
减损 reduce
减碳 reduce carbon emissions
减税 reduce the tax rate
减缓 slow down
减肥 lose weight
减脂 lose weight
减薪 cut wages
减计 write down
减退 decline/go down
减速 slow down
减重 lose weight
减除 reduce/deduct
渠 her/big
渠道 means
渡 pass through
渡过 pass through
渣子 bits
渧 drop
渫 get rid of
测报 estimate and report
测度 estimate
测心术 mind reading
测深 sound
测算 take measurements and calculate
测试 test
测验 test
渮 place name
渴望 long for
渴求 long for
游 walk/travel
游动 move about
游移 shift around
游资 hot money
渺小 minute
渺视 look down on/think little of
浑 all over/whole
浑如 very similar
浑家 wife
浑然 absolutely
浑身 all over/from head to foot
浑身上下 all over
浑身解数 give it your all
湄 bank
凑 move close to
凑付 make do with
凑合 just get by/not too bad
凑成 make up/put together
凑手 at hand
凑钱 club together
湍 rush
湛 clear/deep
湜 clear water
涌入 come pouring in
涌出 pour out
涌动 people
涌溢 well up
涌现 spring up
涌起 well up/boil out
汤 soup/rushing current
汤婆 hot-water bottle
汤婆子 hot-water bottle
汤汁 soup/broth
汤泉 hot spring
汤盘 soup plate
汤碗 soup bowl
汤类 soup dishes
汤面 noodles in soup
湲 rushing
溍 water
源 origin/root
源于 has its origins in
源泉 well-spring
源头 origin
准保 for sure/certainly
准备 be about to/prepare
准备好了 be ready
准则 standard
准时 on time/on schedule
准的 standard
准确 exact
准线 guide line
准谱儿 clear plan
准点 on time/on schedule
溜 slip away/lines etc
溜溜球 yo-yo
溜走 slip away
溜达 go for a walk
溜边儿 keep out of trouble
沟通 link up/connect
溦 fine rain
溪径 way
温 warm/warm up
温乎 warm
温存 tender
温室 greenhouse
温室气体 greenhouse gas
温差 difference in temperature
温度 temperature
温情脉脉 full of tender feelings
温暖 warm
温柔 tender
温标 temperature scale
温泉 hot spring
温润 kindly
温煦 warm
温热 warm up
温理 review
温习 review
温良 warm and kind
温良恭俭 kind
温血 warm blooded
温酒 warm up wine
温馨 warm
温馨提示 tip
溶液 solution
溶体 solution
溺爱 dote on
湿 wet
溾 light rain
滂 rushing
滂沱 pouring
沧 cold
沧桑 great changes/ups and downs
灭 go out
灭除 kill off
滋 increase/juice
滋事 cause trouble
滋味 feeling
滋扰 cause trouble
滋生 create/breed
涤除 do away with
滑 slip
滑倒 slip and fall
滑出 slip out
滑坡 decline
滑环 slip ring
滑移 slip
滑稽 funny
滑落 roll down/slip and fall
滔滔不绝 talk on and on
滘 place name in Guangdong
滞留 remain in
滞纳 overdue
滞纳金 overdue fine/late fine
滴 apply/drop
滴水 water drop
滴眼液 eye drops
滚 roll/boil
滚刀肉 annoying person
滚动 roll
滚水 boiling water
滚沸 boil
滚滚 roll on
滚烫 boiling hot
滚瓜烂熟 know sth inside out
滚装船 roll-on/roll-off ship
滚边 border
滚开 boil/boiling hot
满 packed/full
满世界 everywhere
满公 in all
满分 full marks
满口 lies
满口谎言 pour out lies
满员 no vacancies
满嘴 lies
满坑满谷 all over the place
满垒 bases loaded
满天飞 always active/rush around everywhere
满山遍野 covering the whole land
满座 every seat taken
满意 pleased/satisfied
满怀 full on
满打满算 taking everything into account
满月 full moon
满有谱 be sure/be certain
满期 expire/fall due
满满 full
满潮 high water
满盈 full up
满盘 full works/full price
满眼 filling the eyes
满腔 full of
满腹 filled with
满处 all over the place/everywhere
满足 meet/satisfied
满身 covered all over
满载 full to capacity
满额 full amount
满点 full working hours/full marks
漂流瓶 message in a bottle
漏 leak/leave out by mistake
漏夜 late at night
漏失 slip-up/let sth slip through
漏掉 leave out/be missing
漏洞 leak/hole
漏泄 leak
演 carry out/play out
演出 put on/show
演唱 sing
演戏 put on a play
演活 bring to life
演示 show
演绎 play out
演艺圈 show business
演艺界 show business
漕 transport by water
漕运 transport by water
沤 bubble
漠然 cold
漠视 ignore
汉 man
汉子 man
漦 go with current
漫 free
漫天 everywhere
漫天遍野 everywhere
漫山遍野 covering everything
漫漫 long
漫游 travel around
漫长 very long
渍 soak
涨价 increase in price/appreciate
涨到 go up
涨幅 amount of increase
涨红 turn red
涨钱 salary raise
渐快 faster and faster
渐趋 become more and more
渐进 progress step by step/move forward
浆糊 paste
潎 pour
潏 bubble up
泼冷水 pour cold water on
泼贱 base
洁 clean
洁净 clean
洁身自好 keep one's hands clean/clean-living and honest
潗 friendly
潜伏 cover up
潜心 single-minded
潜水 dive
潜水服 diving suit
潜水衣 diving suit
潜泳 diving
潝 agree
润湿 wet
潦 heavy rain
潦倒 disappointed/frustrated
潭奥 deep
潭水 deep water
潮流 current
溃 break through/fall to pieces
滗 pour off
潼 high/name of a pass
潽 boil over
潾 clear
涠 still water
澄 clear/settle
澃 clear
澄渊 clear/deep water
澄清 clear/put in order
浇 water
浇冷水 pour cold water
浇水 water
浇灌 water
浇筑 pour
浇花 water the plants
澈 clear
澉 place name
澡垢索疵 find fault
澡罐 tub
澨 bank
𬇕 spreading
澰 wet
澴 return
澶 still/still water
澼 clean
激增 shoot up
激愤 angry
激昂 worked up
激起 cause
激越 loud
浊世 troubled times
浓 strong
浓厚 deep
浓密 thick
浓度 thickness
浓汤 thick soup
浓稠 thick
浓缩 espresso coffee
浓缩咖啡 espresso
浓艳 rich
浓郁 rich/heavy
浓重 thick/strong
濈 many
濍 sound of water
濔 many
湿答答 soaking wet
湿透 wet through
蒙松雨 light rain
济 be of help
济济 large number of people
济贫 help the poor
濡忍 compliant
濡毫 write
濩 cook
滥交 fall into bad company
滥觞 origin
滨 bank
阔 rich/wide
滢 clear
沈 juice
浏 clear/swift
浏览量 traffic
濒 near/border on
濒于 near to
濒临 close to
泸 place name
瀞 clean
潇 deep and clear
潇潇细雨 soft
潴留 retention
濑 rushing of water
潋 full of water
瀳 arrive
瀹 boil
瀺 sound of water
灌 pour/record
灌木林 low wood
灌铅 weight sth with lead/loaded
灌录 record
洒 shed/spray
洒家 I/me
洒布 spread
灢 thick
火 hot/urgent
火儿 angry
火冒三丈 get really angry
火印 brand/branded mark
火大 get mad/be very angry
火急 extremely urgent
火柴 match
火柴人 stick figure/stick person
火炎焱燚 hot
火热 burning
火烧 burn down
火烫 burning hot
火爆 popular
火车 train
火车票 train ticket
火辣 hot
火辣辣 burning
火锅 block
灴 bake
灶 kitchen/mess
灶火 kitchen
灼 burn
灼伤 burn
灼热 burning hot
灼痛 burn
灾厄 catastrophe
灾后 after a catastrophe
灾变 catastrophe
灾难 catastrophe
炊 cook food
炊事 cooking
炊事员 cook/kitchen worker
炎夏 hot summer
炒菜 do the cooking
炘 heat
炙手可热 hot/feel the heat
炙热 extremely hot/burning
照 take/look at
炫 show off/awesome
炫弄 show off
炫耀 show off
炫酷 awesome/cool
炮 fry/dry by heating
炮制 invent/process
炯 clear
炳 brilliant
炷 burn
炸 deep fry
炸土豆条 french fries
炸碎 break
炸薯条 french fries
为 do/take sth as
为了 in order to
为人 for others' interest
为伍 keep company with
为何 why
为己任 make it one's business
为所欲为 do whatever one pleases
为时已晚 already too late
为时过早 too soon
为期 lasting
为止 until
为此 this end/with regards to this
为生 make a living
为着 in order to/because of
为首 head/be headed by
烈性 strong
乌 black
乌德勒支 Utrecht
乌有 not to exist
乌泱乌泱 in great number
乌纱帽 official post
乌黑色 black
烔 hot/heated
烗 burn
烘 bake
烘托 foil
烘烤 bake
烘焙 bake
烘焙店 bakery
烘制 bake
烘衬 set off
烙 brand/bake
烙印 brand/mark
烙饼 pancake/flat bread
烜 brilliant
烝 advance/present
烝民 people
烝黎 people
烤房 drying room
烤焦 burn
烤盘 baking tray
烹 boil
烹煮 cook/boil
烹制 prepare/cook
烹调 cook
烹饪 cooking
烹饪法 recipe
烺 light
焉 how/where
焊盘 land
焐 warm sth up
焗 bake/inside a sealed pot
焗烤 bake
焙 bake
焙烤 bake
焙烧 bake
焙粉 baking powder
焚 burn
焚毁 burn down
焚烧 burn
焜 brilliant
焟 dry
无 not to have/none
无不 everything is there/none missing
无中生有 create something from nothing
无主见 without one's own opinions
无事可做 have nothing to do
无人售票 automated ticketing
无似 extremely
无何 before long/soon
无依无靠 on one's own
无信义 false
无偿 at no cost/free
无冬无夏 all the year round
无出其右 there is nothing better
无利 at no interest/no profit
无助 no help/feeling useless
无助感 feeling useless
无可 can't
无可奈何 have no way out/have no alternative
无可奉告 no comment
无名之辈 nobody
无名小卒 nobody
无名指 ring finger
无国界 without borders
无坚不摧 nothing one can't do/carry everything before one
无奈 have no alternative/frustrated
无妨 no matter
无常 pass away
无几 very little
无度 not knowing one's limits
无形 virtual
无影无踪 without a trace
无从 not to have access
无微不至 in every possible way
无怨无悔 no complaints
无怪乎 no wonder
无恒 lack patience
无恙 in good health
无息 interest-free
无感 feel nothing about
无所不包 not excluding anything
无所不为 not stopping at anything
无所不至 stop at nothing/reach everywhere
无所不谈 talk about everything
无所不卖 sell anything/sell everything
无所事事 have nothing to do
无所谓 not to matter
无援 without support
无故 without cause or reason
无效 not valid
无时无刻 at no time/at all times
无暇 have no time for
无望 without hope
无期 no fixed time
无业 out of work
无权 have no right
无法可施 nothing can be done
无济于事 of no use/no avail
无争议 accepted
无物 nothing/empty
无瑕 perfect
无生命 non-living
无用 useless
无用之树 useless person
无异 same as/amount to
无疑 for sure
无疾而终 come to nothing
无益 no good/not good for
无福消受 unfortunately cannot enjoy
无礼 rude
无端端 for no reason
无糖 sugar free
无缘 not placed/no way
无缘无故 no cause or reason
无缺 whole
无义 without meaning
无聊 bored/boring
无声无息 without speaking/not providing any news
无薪假 unpaid leave/leave without pay
无处不在 be everywhere
无虞 all taken care of
无表情 wooden
无补 of no avail
无视 ignore
无解 have no solution
无言 have nothing to say
无记名 not bearing a name
无话不说 tell each other everything
无话不谈 tell each other everything
无话可说 have nothing to say
无语 have nothing to say
无论何事 anything/whatever
无论如何 in any event/whatever the case
无货 out of stock
无路可逃 no way out
无踪 without a trace
无远弗届 far-reaching
无边 not bordered
无间 very close
无关 having nothing to do
无非 only/nothing else
无须 need not/not obliged to
焮 heat
然 right/so
然则 then/that being the case
然后 then/after that
然而 but/yet
然顷 before long/soon
炼 chain
煌 brilliant
煎炸 fry
煎饼 pancake
煐 British thermal unit
煮 cook/boil
炜 brilliant
烟火 cooked food
烟火气 cooking smells
烟花粉黛 Song and Yuan
煜 brilliant
煞 damage/very
煞住 stop
煞到 fall in love with
煞尾 finish off
煞是 very/extremely
煞气 take it out on
煞笔 break off writing
煞账 settle an account
茕 alone
茕茕孑立 stand all alone
煤气 gas
焕新 renew
焕然一新 brand new
煦暖 warm/warming
煦煦 kind/warm and fine
照亮 light up/lighting
照付 pay as charged
照例 as usual/usually
照做 comply
照单全收 accept without question
照射 light up
照常 as usual
照得 seeing that
照应 look after/take care of
照搬 copy
照料 take care of sb
照明 lighting/light up
照样 as before/still
照准 request granted
照理 usually
照发 provide as usual
照直 straight
照看 look after/have in care
照管 look after/provide for
照旧 as before/as in the past
照说 normally
照护 look after/care
照办 play by the book/follow the rules
照进度 on schedule
照顾 look after/take care of
烦 bother/trouble
烦人 annoy/annoying
烦冤 frustrated
烦劳 put sb to trouble
烦心 annoying
烦心事 sth on one's mind/troubles
烦扰 bother
烦腻 fed up
煮沸 boil
煮法 cooking method
煮蛋 boiled egg
煮锅 cooking pot
煮开 boil
煮饭 cook
煰 dry
煲 pot
煻 warm
煽情 moving
熄 put out/come to an end
熄灭 go out/stop burning
熄火 put out
熄灯 lights out/turn out the lights
熇 dry
熊 bear
熊包 good-for-nothing
熊市 bear market
熊瞎子 bear
熏 warm
熘 quick-fry
熟 done/experienced
熟人 friend
熟地 in Chinese medicine
熟悉 know well
熟手 experienced hand
熟料 worked material
熟络 close
熟菜 cooked food
熟识 know well
熟食 prepared food/cooked food
熨 reconciled
熬 boil
熬出头 make it
热 hot/warm up
热乎 hot/warm
热乎乎 warm
热干面 noodles served hot
热传导 heat transfer
热伤风 summer cold
热力 heat
热压 hot pressing
热容 thermal capacity
热度 level of heat
热心肠 willing to help others
热战 hot war
热播剧 popular show
热敏 thermal
热敏纸 thermal paper
热气 heat
热水 hot water
热水袋 hot-water bottle
热泪 hot tears
热泪盈眶 extremely moved
热烈 warm
热熔胶 hot glue
热烫 burn
热狗 hot dog
热络 friendly/warm
热缩管 heat shrink tubing
热茶 hot tea
热血 hot blood/warm-blooded
热评 popular comment
热卖 be in great demand
热身 get in condition/warm up
热身赛 friendly/warm-up match
热轧 hot-rolled/hot-rolling
热辣辣 burning hot
热量 heat/quantity of heat
热量单位 thermal unit/unit of heat
热销 sell well/hot-selling
热钱 hot money
热门 hot/popular
热门货 goods in great demand
热食 hot food
热饮 hot drink
热香饼 pancake
熹 warm
炽 burn
炽热 red-hot
熿 brilliant
燂 heat
燃 start/raise
燃放 set off/light
燃烧 burn
燃爆 set off
燃起 light
燃点 light
灯 light
灯光 lighting/light
灯心草 rush
灯火 lights
灯笼裤 plus fours
燎 burn
烧 burn/cook
烧伤 burn
烧包 burn money
烧水 heat water/boil water
烧灼 burn
烧灼伤 burn
烧焦 burn/burned
烧煮 cook
烧茶 make tea
烧菜 cook
烧录 burn
烧锅 still
烧开 boil
燔 burn
燕雀 small fry
𬊈 warm up
烫 burn
烫手山芋 problem/headache
营利 for profit
营建 build
营房 living quarters
营收 sales
营业 do business/trade
营业员 shop assistant
营业时间 opening hours/business hours
营业税 sales tax
营生 work/earn a living
营谋 do business/manage
营办 handle/run
营造 make/build
营运 running
营运资金 working capital
营销 marketing
燠 warm
燥 dry
灿 brilliant
灿烂 brilliant
燮 adjust
燮理 adjust
焘 cover over/envelope
燿 brilliant
爆出 break
爆款 hot item
爆发 break out
爆发力 music
爆红 be a big hit
爆金币 give or spend money
爆雷 collapse
爆震 knocking
爇 heat/burn
烂 soft
烂大街 be nothing special anymore
烂崽 low-life
烂摊子 terrible mess
烂熟 well cooked
烂账 bad debt
爨 cook
爬升 go up
爬格子 write
争 how or what
争分夺秒 making every second count
争取 win over
争取时间 buy time
争名夺利 grab profit
争执 disagree
争持 not to give in
争斤论两 be particular about sth
争购 rush to purchase
争面子 be a credit to
爰 change/it follows that
爵士 Sir
爽 open/clear
爽亮 open/clear
爽健 feel well
爽捷 in short order
爽朗 open
爽歪了 awesome/sick
爽歪歪 feel great
爽然 open and happy/at a loss
爽然若失 at a loss
爽爽快快 in short order
爽脆 quick
尔等 you
爿 shops/factories etc
牂 place name
墙垣 wall
墙报 wall newspaper
墙壁 wall
墙根 foot of a wall
片 sheet/film
片中 in the movie
片儿 sheet
片刻 moment/short period of time
片名 movie title
片商 movie production company
片场 film set/filming location
片子 film/small piece
片尾 end credits
片时 short time/moment
片段 extract
片约 movie contract
片长 length of a film
片面 one-sided
片头 opening credits
版 register/block of printing
版块 printing block/board
版式 format
版本 release/version
版权所有 all rights reserved
版画 print
版面 printing space
版面费 page charge
牌 plate/brand
牌价 list price
牌匾 board
牌型 hand
牌子 sign/brand
牌局 game of cards
牌戏 card game
牌桌 card table/gaming table
牌组 suit
窗 window
牏 short board
闸 lock
牒 document/dispatch
牍 documents
牙人 broker
牙侩 broker
牙印 bite marks
牙子 broker
牙祭 good meal
牙行 broker
牛 awesome
牛人 true expert
牛皮 big talk
牛皮纸 kraft paper
牛角包 croissant
牛角面包 croissant
牢 firm/sturdy
牢固 firm
牢实 firm/strong
牢记 keep in mind
牢骚 complaint/complain
牣 stuff/fill up
牧 government official
牧区 grazing land
牧地 grazing land
牧场 grazing land
牧养 raise
物 thing
物事 thing/business
物以类聚 like draws like/similar things come together
物件 object
物价 prices
物品 goods/articles
物态 state of matter
物料 material
物产 products
物美价廉 good quality and cheap
物色 look for/choose
物资 goods/supplies
物质 matter/material
物质的量 amount of substance
物体 substance/object
特 special/very
特例 special case
特价 special price
特价菜 restaurant special
特准 give special approval
特出 outstanding
特别 special/very
特别感谢 special thanks/particular thanks
特务 special agent
特勤 special duty/person on special duty
特地 specially
特定 special/particular
特写 feature article
特工 special service/special agent
特快专递 express mail
特快车 special express
特意 specially
特批 give special approval
特斯拉 tesla
特此 hereby
特殊 special/particular
特殊函数 special functions
特殊护理 special care
特为 specially
特异 excellent
特异选择 special reserve
特种 special type/particular kind
特等 special grade/top quality
特级 special grade/top quality
特制 custom-made/specially made
特解 particular solution
特设 set up specially
特许权 franchise
特许经营 franchising
特卖 sale/have a sale
特卖会 sale
特质 special quality
特辑 special issue/special collection
特邀 special invitation
特需 special need
特点 feature
牵 lead along/pull
牵就 give up
牵引 pull/draw
牵心 concerned
牵心挂肠 extremely concerned
牵手 hold hands
牵扯 involve
牵扶 lead
牵挂 be concerned about
牵掣 hold up
牵涉 involve
牵涉到 involve
牵累 trouble/weigh down
牵绊 bind
牵线人 go-between
牵缠 involve
牵记 miss
牵连 link together
牵头 lead/take the lead
犒 drink etc
犒赏 reward
荦 clear
犬 dog
犬伤 dog bite
犬子 my son
犬展 dog show
犬种 dog breed
犯 make a mistake
犯事 break the law
犯傻 do something stupid
犯嘀咕 be concerned/complain
犯戒 go against the rules
犯法 break the law
犯蠢 do sth stupid
犯规 break the rules
犯错 make a mistake/do the wrong thing
状 certificate/condition
状元 leading light
状态 condition/state
状态栏 status bar
状况 condition/state
狂 mad
狂奔 rush
狂想曲 rhapsody
狂躁 rash
狐女 in folk stories
狐群狗党 pack of dogs
狗 dog
狗咬狗 dog-eat-dog
狗展 dog show
狗带 go away
狗年 Year of the Dog
狗洞 dog door
狗熊 black bear
狗狗秀 dog show
狗窦 dog hole
狗粮 dog food
狗门 dog door
狘 jump
狡赖 deny
狡辩 make excuses
狷 rash
狭隘 limited
狼狈 cut a sorry figure
狼藉 in a mess
猘 mad dog
猛打 strike
猛扑 charge
猛料 hot news item/awesome
猛药 strong medicine
猛冲 charge forward
猜 guess
猜想 guess
猜测 guess
猜谜 guess
猜谜儿 guess
猝不及防 without warning
猴年马月 long time off
猴急 be in a rush
犹 like/as if
犹之乎 just like
犹如 like/similar to
犹自 still/yet
犹言 is the same as/can be compared to
猷 plan
獀 dog
奖励 reward
奖赏 reward
奖酬 reward
獠牙 fang
獢 dog
独 only/single
独一 only
独个 alone
独到 original
独创 come up with
独占鳌头 be the champion
独守空房 stay home alone
独居 live alone
独属 special/reserved to
独有 there is only
独树一帜 stand out
独步 outstanding
独独 alone
独生 only
独眼龙 one-eyed person
独立 stand alone
独脚跳 hop/jump on one foot
独自 alone
独处 live alone/spend time alone
独行其是 go one's own way
独角戏 one-man show
独身 single/alone
独酌 drink alone
独领风骚 most outstanding
获 get/win
获利 profit
获利回吐 profit-taking
获胜 win
获取 get
获报 receive a report/information etc
获得 get/receive
获悉 get news/find out
获批 be approved
获救 be saved
获益 profit from sth
获益者 beneficiary
获知 hear about/learn of
获赠 receive/be presented with
獳 angry dog
猎杀 kill
犷 rough
兽 animal
兽术 animal training
兽类 animals
献 offer/show
献上 offer/present
献出 offer/give
献礼 offering
献策 offer advice/make a suggestion
献计 offer advice/make a suggestion
玄 black
玄色 black
玄青 deep black
玆 this/now
率 rate/lead
率先 take the lead
率领 lead/command
玈 black
玉兔 Moon
玉札 your letter
玉石 good and the bad
玉音 your letter
王 great
王位 title of king
王国 kingdom
王子 son of a king
王法 law/law of the land
王老五 bachelor
王道 Way of the King
玎玲 ding-a-ling
玖 nine
玩 play
玩儿 play/hang out
玩儿不转 can't handle it/can't find any way
玩儿得转 can handle it
玩器 object to appreciate
玩弄 play with
玩忽 not to take seriously
玩意 thing
玩手腕 play at politics
玩乐 play around
玩法 game the system/rules of the game
玩牌 play cards
玩笑 joke
玩耍 play
玩话 joking
玩赏 appreciate/enjoy
玩遍 visit
玲 ting-a-ling
玲珑 detailed and fine
玷 disgrace
玷辱 disgrace
玻璃 glass
玻璃杯 drinking glass
玻璃管 glass tube
玻璃罩 glass cover/bell glass
玼 clear
珍惜 value
珍珠 tear
珍藏 collect
珍馐美味 wonderful treat
珍馐美馔 wonderful treat
珠玉 outstanding person
珠联璧合 perfect pair
班 team/grade
班台 office desk
班次 grade/flight or run
班级 grade
班组 group or team
现 now/current
现下 now/at this moment
现世 this life/be disgraced
现世宝 good-for-nothing
现今 now
现任 current
现值 present value
现势 current situation
现在 now/at present
现场 site
现场视察 on-site inspection
现如今 now
现存 in stock
现实 real/actual
现实情况 current state/current situation
现年 current age
现形 appear/become visible
现役 active duty
现成 ready-made
现时 current
现款 cash
现况 current situation
现状 current situation
现行 current
现货 available item/actuals
现货价 price of actuals
现身 appear
现金 cash
现钱 cash
琁 star
球员 team member
球杆 cue/club
球棍 club
球台 table
球竿 cue/stick
球网 net
球赛 match/game
琅 clean and white
理 reason/put in order
理事 take care of matters/member of council
理事会 council
理儿 reason
理喻 reason with sb
理念 idea
理性 reason
理想 perfect/ideal
理想国 ideal state
理应 should
理所应当 it goes without saying
理智 reason
理会 understand
理由 reason
理当 should
理睬 heed
理亏 in the wrong
理解 understand
理解力 understanding
理财 manage finances
理货员 shop assistant/warehouse assistant
理赔 payment of claims/settle a claim
理顺 sort out
璃 glass
琖 wine cup
琢 cut
琢磨 think through
琴棋书画 Go
瑞色 lovely color
瑟缩 shrink
琐闻 news items
瑱 fill up
璧谢 decline with thanks
璧还 return with thanks/decline with thanks
环 ring/link
环围 form a ring around
环城 around the city
环状 ring-like
环球 around the world
环秀山庄 Jiangsu
环节 sector
环视 look around
环顾 look around
环顾四周 look around
玺印 seal
琼浆玉液 top quality wine
瓜代 new shift
瓜分 divide up
瓜果 fruit
瓜熟蒂落 it falls
瓜葛 connection
瓢泼 pouring
瓣 piece
瓤 bad/sth inside a covering
瓦斯 gas
瓦解 break up/collapse
瓮 wine etc
瓶 bottle
瓶子 bottle
瓶盂 bottle
瓶装 bottled
瓶装水 bottled water
瓷 china
甄拔 select
甄选 pick/select
甏 sauces etc
甑 rice pot
甘 be willing
甘心 be willing to
甘于 be willing to/be ready to
甘蔗 sugar cane
甚 very/be more than
甚且 so much so that/even
甚微 very small/very little
甚或 so much so that/even
甚是 very/extremely
甚浓 strong/thick
甚为 very/extremely
甚而 so much so that/even
甚而至于 so much so that/even
甚至 so much so that/even
甚至于 so much/even
甜美 happy
甜蜜 happy
甜言 fine talk
生 life
生不逢时 ahead of his time
生事 make trouble
生人 living person
生出 generate
生前 while living/during one's life
生前预嘱 living will
生厌 fed up
生命 life/living being
生奶油 cream
生存 exist/survive
生就 be gifted with
生平 life
生怕 so as not to
生息 live
生意 business
生态城市 sustainable city
生成 come into being/generate
生手 new hand
生效 contract/agreement
生日 birthday
生日卡 birthday card
生日快乐 Happy birthday
生日贺卡 birthday card
生根 take root
生机 opportunity to live
生机盎然 full of life
生杀予夺 give or take away
生气 get angry
生活 life/live
生活方式 way of life
生活水平 living standards
生活设施 living facilities
生活费 cost of living
生活资料 consumer goods
生涯 life
生热 generate heat
生物 life form
生物链 food chain
生猛 full of life
生产 manufacture
生产企业 manufacturer
生产单位 production unit
生产成本 production costs
生产线 production line
生产者 manufacturer
生产能力 production capacity
生产设施 production facility
生产资料 means of production
生产队 production team
生聚教训 increase the population
生育 bear
生财 make money
生路 way to survive
生辰 birthday
生辰八字 day/month
生还 survive
生离死别 part for ever
生灵 people/living thing
生养 raise/bring up
产 product
产下 bear
产区 place of production/manufacturing location
产品 goods/product
产品经理 product manager
产地 place of origin
产地证 certificate of origin
产房 delivery room
产期 lying-in
产业工人 industrial worker
产权转让 title transfer
产物 product/result
产生 come about/come into being
产线 production line
产能 production capacity
产制 production/manufacture
产销 production and sales/production and marketing
苏醒 come to
用 need/have to
用不了 not use all of/use less than
用不着 not need/have no use for
用人 manage people
用以 in order to/so as to
用作 serve as
用来 be used for
用具 equipment
用命 follow orders
用品 goods/products
用场 use/application
用坏 wear out
用字 use letters
用完 used up/finished
用家 user
用得上 needed
用得其所 put to good use
用得着 have a use for/be able to use
用户 user/customer
用户名 user ID
用户界面 user interface
用料 material
用于 use in/use on
用语 term
用途 use/application
用量 quantity used
用钱 spend money
用饭 eat/have a meal
用餐 eat a meal
甩 throw/leave behind
甩掉 get rid of/throw off
甩卖 mark down/sell off cheap
甩远 leave sb far behind
甩开 get rid of
甩开膀子 go all out
甫 just/just now
甫一 as soon as/immediately after
甮 need not/please don't
田产 lands
田赋 land tax
田野 open land
由 due to/follow
由不得 cannot help
由来 origin
由于 thanks to/due to
由此 from this/hereby
由此可见 from this
由着 as pleases/at will
由头 excuse/reason
甲 B
甲型 type A/type I
甲等 grade A
甲级 first rate/excellent
申 extend/explain
申令 order/command
申报 report
申报单 declaration form
申奏 submit/present
申状 submit/present
申理 right a wrong
申诉 complaint/file a complaint
申说 state
申请 apply for sth/application form
申请书 application/application form
申请表 application form
申论 state in detail
申谢 thank
申购 ask to buy/bid for purchase
申办 apply for/bid for
申述 state
申雪 right a wrong
申饬 warn
男人 man
男人家 man
男傧相 best man
男儿 man/son
男同胞 man
男士 man
男女老少 all kinds of people/people of all ages
男女老幼 everybody
男娃 guy
男子 man
男生 guy
男的 man
男神 Mr Perfect
畀 give to
耕 till
界 border
界别 kingdom
界线 limits/dividing line
界面 interface
畏友 revered friend
畔 side
留下 not to let go/keep
留任 remain in office
留住 await/ask sb to stay
留作 keep as/set aside for
留名 leave one's name/leave one's mark
留堂 stay behind
留存 keep/remain
留宿 put up a guest
留底 keep a copy
留待 leave sth for later
留心眼儿 be on the alert
留意 take note of
留样 retention sample
留洋 train abroad
留用 keep for use
留白 leave a message
留神 take care
留种 keep a seed stock
留空 leave some time free
留给 set aside for
留置 leave in place/set aside
留职 keep an official position
留言 leave a message/message
留话 leave a message
留遗 leave behind
留都 old capital
畛 border
畜 raise
畜牧 raise animals
畜牧业 stock raising
毕 whole of/full
毕生 all one's life
毕竟 after all/all in all
毕肖 look very much like
略胜一筹 cut above
略去 leave out/delete
略带 have a touch of
略微 little bit
略略 roughly
略知一二 know just a little
略码 code
略过 skip/pass over
番 kind/sort
番客 alien
番番 time and time again
画 draw
画儿 drawing
画图 draw designs
画押 sign/make one's mark
画法 drawing method
画画 draw
异 other/different
异世界 another world
异事 sth else/not the same thing
异动 shift/alter
异地 different place/abroad
异域 alien land
异己 others/alien
异常 extremely
异形 not the usual type
异星人 space alien
异样 difference
异男 straight man
异义 differing opinion
异能 different function
异说 different opinion
异乡 place far from home
异类 different kind
当上 take on/take up duty as
当下 at once/immediately
当且仅当 if and only if
当世 in office/present age
当世之冠 leading light
当世冠 leading light
当中 in the center
当事 be in charge/involved
当事国 countries involved
当事者 person involved
当今 present time
当代 present age
当令 be in season
当作 regard as/treat as
当值 be on duty
当做 regard as/treat as
当儿 just then/very moment
当初 at that time
当前 present time
当即 at once
当口 just then/at that moment
当回事 take seriously
当夜 on that night/same night
当天 on that day/same day
当季 this season/current season
当家 be in charge
当年 back then/in those days
当心 look out/take care
当成 take to be
当掉 stop working/fail
当政 in office
当日 on that day/same day
当时 at that time/then
当晚 on that evening/same evening
当月 on that month/same month
当枪使 use as a tool
当机立断 make prompt decisions
当然 as it should be/of course
当班 work one's shift
当真 No joking/take seriously
当众 in public/in front of everybody
当着 in front of
当轴 important official
当道 be in the way
当选 be selected
当量 equivalent
当头 put first
疃 animal track
疆 border
疆界 border
疋 foot
疏 not close
疏失 make a mistake
疏导 clear the way
疏于 be lacking in
疏漏 slip up
疏疏 lovely
疏通 clear the way
疑问 question
疑问句 question
疑难 complicated
疑难解答 trouble shooting
疒 sick
疔 boil
疙瘩 problem
疣赘 useless
疹 rash
疹子 rash
疼惜 dote on
疼爱 dote on
疾 swift
疾速 very fast
疾首 extremely angry
病人 sick person/patient
病休 be on sick leave
病例 case
病假 sick leave
病假条 sick note
病势 patient's condition
病句 error
病员 patient
病夫 sick man
病媒 vector
病弱 invalid
病患 patient
病根 old complaint
病历 case history
病残 invalid
病病殃殃 in fragile health
病者 sick person/patient
病号 patient
痕 traces
痕迹 mark/trace
痛失 miss out on
痛痛快快 immediately
痛饮 drink one's fill
痡 sick
痣 mole
痦 mole
痦子 mole
痴 stupid
痴呆 stupid
痴汉 idiot
痴痴 stupid
痴长 be older than by
痴騃 stupid
瘁 sick
疯 mad
疯犬 mad dog
疯魔 mad
瘢 mark
瘦 lose weight/tight
瘦身 lose weight
瘩 boil
疗 treat
疗养 get well
癠 sick
痴傻 stupid
疖 boil
疖子 boil
症结 sticking point
瘫痪 break down
癫狂 mad/cracked
癸 B
登 enter/scale
登上 mount
登入 log in
登出 log out
登出来 appear
登堂入室 enter the inner chamber
登广告 advertise
登时 at once/immediately
登月 go to the moon
登机 board a plane
登机入口 boarding gate
登机手续 check-in/boarding formalities
登机桥 boarding gate
登机牌 boarding pass
登机门 boarding gate
登记 register
登记名 account name/register one's name
登记用户 registered user
登记表 registration form
登载 record
登轮 board a ship
登录 register/log in
登门 visit sb at home
登陆 log in/land
登陆月球 land on the moon
登顶 get to the top
发 send out/show
发交 issue and deliver
发令 issue an order
发布 release/issue
发作 break out
发信 post a letter
发冷 feel cold
发出 send out/let out
发出指示 issue instructions
发刊 put out
发动 start
发包 put out to contract
发卡 issue a card
发售 sell
发问 ask/question
发回 return/send back
发报 send a message
发奋 push for sth
发好人卡 reject sb
发家 get rich
发射 shoot
发帖 post
发怒 get angry
发情 be in heat
发懵 be at a loss
发掘 tap into
发扬 make full use of
发扬光大 carry forward
发挥 express
发放 give/provide
发文 issue a document/post an article online
发明 invent
发春 in heat
发案 take place
发气 get angry
发源地 place of origin
发火 get angry
发热 have a high temperature
发烧 have a high temperature/popular
发烫 burning hot
发牌 deal
发狂 mad
发现 find/notice
发现物 find
发球 serve
发生 happen/take place
发病 get sick
发疯 go mad/lose one's mind
发癫 lose one's mind
发白 go white/lose color
发直 be fixed/stare
发短信 send a text message
发神经 lose it
发票 invoice/bill
发福 put on weight
发稿 send a dispatch
发端 origin/beginning
发笑 laugh
发粉 baking powder
发红 turn red
发给 issue/grant
发声器 sound device
发胖 put on weight
发臭 smell bad
发落 deal with
发蒙 be at a loss
发薪 pay wages or salary
发号施令 boss people around
发行 issue/release
发表 issue
发表会 show
发言 statement
发财 get rich
发财致富 become rich
发货 send out goods/dispatch
发贴 post/stick sth up
发起 start/propose sth
发迹 make one's mark
发轫 origin/beginning
发软 go soft
发送 dispatch/issue
发运 shipping/dispatch
发电量 capacity
发面 make bread
白 white/free of charge
白乳胶 white glue
白事 explain
白住 live for free
白区 White area
白吃 eat for free/eat without paying
白夜 white night
白天 day/during the day
白嫩 fair/delicate
白巧 white chocolate
白巧克力 white chocolate
白手套 white glove
白手起家 start from scratch/build up from nothing
白搭 no good/no use
白日 time/sun
白月光 one that got away
白毛 white hair
白洞 white hole
白活 waste one's life
白净 fair and clear
白汤 clear soup/white broth
白熊 white bear
白热 white heat
白热化 turn white-hot
白炽 white heat
白烂 ridiculous/stupid
白班 day shift
白班儿 day shift
白痴 idiot
白白 for nothing/white
白皙 fair and clear
白皮书 white paper/white book
白皮猪 white person
白目 stupid
白眉赤眼 for no reason
白眼珠 white of the eye
白种 white race
白米 rice
白米饭 cooked white rice
白糖 white sugar
白纸黑字 in black and white
白线 white line
白色 white
白色人种 white race
白色家电 white goods
白色战剂 Agent White
白茫茫 snow
白费 waste
白雪 snow
白雪皑皑 brilliant white snow cover
白电 white goods
白头 old age
白饶 no avail
百 all kinds of
百不咋 of no consequence
百事俱废 go to pot
百事通 know all
百分 percent
百分之 percent
百分之百 absolutely
百分率 percent
百分百 totally
百孔千疮 full of holes
百废待兴 thousand things to do
百废待举 thousand things to do
百果 all kinds of fruits
百无一失 no risk at all
百无禁忌 anything goes
百物 all things
百般 in every possible way/by every means
百万 million
百变 ever-changing
百货公司 department store
百货商店 department store
百货大楼 department store
百货店 general store/department store
皁 black
皂 black/soap
皂碱 soap
的 taxi
的士 taxi
的确 really/indeed
的话 if
皆 all/each and every
皆可 both OK/all acceptable
皆因 all because/simply because
皈 follow/comply with
皈依 convert to
皈依者 convert
皋 bank
皎 white
皒皒 white
皓白 snow-white
皓首 white head of hair
皘 white
皑 white as snow
皑皑 white as snow
皝 white
皞 brilliant
皤 white
皫 white
皮儿 cover
皮卡 pickup truck
皮实 sturdy
皮疹 rash
皮秒 ps
皮萨饼 pizza
皴 cracked
鼓 strike
皿 dish
盆友 friend
盍 why not
盈 full/filled
盈凸月 full moon
盈利 profit
盈亏 profit and loss
盈门 fill the house
盈余 surplus/profit
益 add/all the more
益加 more and more/all the more
益友 helpful friend
益发 more and more/all the more
益趋 more and more
盒 small box/case
盒中袋 bag-in-box
盒子 box/case
盛 hold/contain
盛产 be rich in
盛行 be popular
盛装 contain
盛馔 rich fare
盗采 log
盝 box case
盏 small cup
盟 union
盟员 league member
盟国 united countries
尽善尽美 perfect
尽是 be full of
尽皆 all/whole
尽言 saying everything
尽责 do one's duty
尽速 as quick as possible
尽头 limit/end
监 inspect/supervisor
监察人 supervisor
监察局 inspection office
监查 audit
监查员 supervisor
监理 supervisor
监看 keep an eye on
监督 inspect
监督者 supervisor
监管 take charge of
盘 check/plate
盘子 plate/tray
盘弄 play around with
盘旋 go around
盘查 question
盘桓 stay over
盘碗 plates and cups/dishes
盘算 calculate
盘货 take stock/make an inventory
盘费 fare
盘飧 dishes/food in a dish
盘餐 side dish
盘点 take stock/make an inventory
盥洗室 toilet
盦 container
卢 black
卢恩字母 rune
荡 move
荡然 nothing left/all gone
盬 covered pot
目 order/look
目下 at present
目不转睛 stare
目之所及 what one can see
目今 as things stand/at present
目光 look
目前 at the present time
目力所及 what one can see
目成 make eyes
目睹 see at first hand
目视 look at
目语 speak with the eyes
目送 follow with one's eyes
目录 list
盯 stare at
盯住 mark
盯市 mark to market
盯梢 follow sb
盯紧 keep an eye on
盱 stare
盲打 touch-type
盲杖 white cane
盲猜 hazard a guess
直 straight
直来直去 direct
直到 until
直到现在 until now/even now
直勾勾 fixed/staring
直升机 helicopter
直奔 go straight to
直待 until/wait until
直径 diameter
直感 direct feeling or understanding
直抒胸臆 speak one's mind
直接 direct
直接数据 data-direct
直接税 direct tax
直接竞争 direct competitor
直接宾语 direct object
直接选举 direct election
直流 direct current
直流电 direct current
直营店 company-owned store
直男 straight guy
直白 open
直积 direct product
直线 straight line
直至 lasting until/up till
直行 go straight/straight forward
直视 look straight at
直角器 set square
直角尺 set square
直言无讳 speak one's mind
直话 straight talk
直通火车 through train
直达列车 through train
直达航班 direct flight
直达车 through train
直选 direct election
直销 direct sale/direct marketing
直陈 say straight out
直飞 fly direct/fly non-stop
直发 straight hair
相 one another/each other
相中 pick
相互 each other
相交 become friends
相仿 similar
相似 similar
相偕 together
相传 hand down/pass on
相像 similar
相加 add up
相助 come to sb's help/help one another
相劝 advise
相合 fit with
相同 same/identical
相契 be a good match
相好 close friend
相差 differ
相差不多 not much difference
相帮 help one another
相干 have to do with
相待 treat
相爱 love each other
相应 answering/agree
相恋 love each other
相投 get along well
相抵 balance up
相接 merge with/join with
相会 meet together
相望 look at one another
相比 compare
相异 different
相当 equivalent to/quite
相当于 equivalent to
相看 look at one another
相称 match/suit
相符 match
相等 equivalent
相约 reach agreement
相聚 meet together
相若 comparable to
相处 be in contact
相衬 set off one another/go well with
相见 see each other/meet in person
相视 look at each other
相觑 look at each other
相认 know each other
相距 distance apart
相较 compare
相近 close/similar to
相通 connected
相逢 meet
相连 link/join
相遇 meet
相配 fit/match
相配人 match
相间 follow one another
相隔 separated by
相随 go hand in hand
相类 similar
盹 nap
盼 long for/expect
盼望 hope for/look forward to
盼复 expecting your reply
盼头 hopes
盾牌 excuse
省 save/leave out
省事 understanding/save trouble
省份 province
省却 save/get rid of
省去 dispense with
省市 provinces and cities
省得 so as to save
省心 cause no trouble
省略 leave out
省级 province-level
省视 inspect
省钱 save money
眇 stare
眉来眼去 make eyes
眉宇 features
眉清目秀 with delicate features
眉目 features/arrangement
眉眼 looks
眉眼传情 give the eye to/make eyes at
眉睫 close at hand/urgent
眉开眼笑 eyes laughing
看 look after/look at
看一看 have a look
看上 fall for
看上去 it would appear
看不中 not impressed by
看不惯 cannot bear to see
看不见 cannot see/cannot be seen
看中 settle on
看似 look as if
看作 regard as
看做 regard as
看出 make out/see
看到 see
看在眼里 take it all in
看好 keep an eye on
看守 watch over
看家 outstanding/look after the house
看待 regard
看得中 take a liking for
看得出 can tell/can see
看得见 can see/be able to see
看情况 depending on the situation
看成 regard as
看戏 watch a play
看书 read
看望 see/pay a visit to
看样子 it looks as if
看法 opinion
看准 check
看准机会 watch for an opportunity
看片 watch a movie
看球 watch a football game
看病 visit a doctor/see a patient
看看 take a look at
看破 see through/reject
看管 look after
看着不管 ignore
看见 see
看诊 see a patient
看护 look after
看走眼 be taken in
看起来 looks as if
看透 see through
看医生 visit a doctor
看重 value/regard as important
看错 mistake
看开 get over sth/cheer up
看顾 watch over
看齐 follow sb's example
眑 deep
眙 place name
眚 error
真 really/real
真事 real thing
真亮 clear
真人 real person
真人版 real-life version
真个 indeed
真假 true or false
真切 clear/honest
真否定句 true negative
真容 true features
真实 real/true
真实性 validity
真实感 in the flesh
真彩色 true color
真性 real
真情 real situation
真意 true meaning
真爱 true love
真是 indeed
真书 regular script
真格 real/true
真格的 real/true
真棒 really great/wonderful
真枪实弹 go all the way
真正 real/really
真版 real version
真牛 awesome/really cool
真的 really/real
真真 really
真神 True God
真言 true statement
真诚 true
真谛 real meaning
真身 real body
真道 true way
真面目 true colors
真香 awesome
眠 sleep
眳睛 unhappy/dissatisfied
眵 sleep
眷 feel concern for
眷区 married quarters
眷爱 love
眷怀 miss
眷恋 long for/miss
眷顾 care for/show concern for
眸 eye
眼 look/small hole
眼下 now/at present
眼中 in eyes
眼冒金星 see stars
眼前 now/at present
眼前一亮 eyes light up
眼动 eye movement
眼尖 have good eyes
眼屎 sleep
眼岔 mistake for sth else
眼底 inside the eye
眼底下 right now
眼时 at present
眼泪 tear
眼珠 one's eyes
眼白 white of the eye
眼目 eyes
眼看 soon/in a moment
眼眵 sleep
眼眸 eyes
眼睛 eye
眼福 treat for the eyes
眼科医生 eye doctor
眼帘 eyes
眼药 eye drops
眼药水 eye drops
眼见 very soon
眼霜 eye cream
众 many
众人 everyone
众所周知 as everyone knows
众望所归 receive general approval/enjoy popular support
众生 all living things
众目睽睽 stares of many people/public eye
众说纷揉 opinions differ
众说纷纭 opinions differ
睃巡 scan
睄 look at
睆 good-looking/cute
睇 look at
睊 look
睎 long for
睛 eye
睁 open
睁眼 open one's eyes
睁开 open
睟 clear
睡 sleep
睡午觉 have a nap
睡回笼觉 sleep in/go back to sleep
睡梦中 dreaming
睡得着 get to sleep
睡懒觉 sleep in
睡眠 sleep
睡衣 night clothes
睡袋 sleeping bag
睡觉 go to bed/sleep
睡乡 sleep
睡饱 get enough sleep
睢 stare
督察 inspector
督导 direct
睹 see
睽 stare/separated
瞅见 see
瞌睡 nap
瞎弄 mess with
瞎忙 work to no avail
瞎搞 mess with
瞏 alone
瞑 close
瞑目 close one's eyes
瞓 sleep
瞓觉 sleep
瞠目 stare
瞠目以对 stare back
𥆧 very short time
瞧 look at/see
瞧见 see
瞪 stare at/open wide
瞪眼 stare
瞰望 watch from above
瞰临 watch from above
瞳眸 one's eyes
瞵 stare at
瞻仰 revere
瞻望 look far ahead/look forward
蒙混过关 get away with it/slip through
矔 brilliant
瞩 stare at
瞩望 look forward to
矜持 reserved
矢 straight
矢量 vector
知 know
知名人士 public figure
知名度 profile
知己知彼 know yourself
知心 caring
知悉 know/be informed of
知情 understand
知情人 person in the know
知晓 know/understand
知会 tell/inform
知道 know
矨 short and small
矩尺 set square
矬 short
短 short/lack
短促 short in time
短信 text message
短仓 short position
短传 short pass
短债 short-term loan
短剧 short play
短命 short-lived
短工 temporary job
短打扮 wear such clothing
短文 article/short piece
短斤缺两 give short weight
短时储存 store
短时间 short term/short time
短期 short term/short-term
短期融资 short-term financing
短欠 be short of/lack
短片 short film
短程 short range
短篇小说 short story
短线 short term
短缺 shortage
短处 fault
短衣帮 working people
短袖 short sleeves
短裤 shorts
短视频 short video
短讯 text message
短训班 short training course
短距离 short distance
矮 short/low
矮个儿 short person
矮子 short person
矮小 short and small/low and small
矮矬 short
矫 correct/strong
矫正 correct
矫治 correct
矱 standard
石墨 black lead
石竹 China pink
砉 cracking sound
砌块 building block
砌层 course
砍 cut down/throw sth at sb
砍伐 cut down
研究 look into
砝码 standard weight
砥砺 sharpen
破 damaged/broken
破事 annoying thing
破冰 break the ice
破口 have a tear
破壁 break through/break through a wall
破坏 damage/break
破坏无遗 damaged beyond repair
破天荒 for the first time/never before
破损 become damaged
破败 crush/in decline
破败不堪 crushed
破敝 damaged
破格 break the rule
破壳日 birthday
破洞 hole
破发 break serve
破纪录 break a record/record-breaking
破约 break a promise
破绽 split seam
破缺 breaking
破裂 break down
破裂音 stop
破解 explain/crack
破解版 cracked version
破费 spend
破钞 spend money
破开 split/cut open
破防 get to sb
破除 do away with/get rid of
破鞋 broken shoes
破颜 open
砸 fail
砸破 break
砸钱 spend big
砸锅 fail
硐室 chamber
硖 place name
硬 good/firm
硬实 sturdy
硬底子 strong/capable
硬扎 strong/awesome
硬挺 hold out
硬是 just/really
硬气 firm/strong-willed
硬纸 cardboard
硬逼 push
确 real/firm
砚耕 live by writing
硾 weight
碎 broken/break into pieces
碎掉 broken
碎末 fine powder/bits
碎步 small quick steps
碞 cliff
碟 plate/dish
碟子 small dish
碧螺春 Jiangsu
硕 large/big
硕士 learned person
硕大 big
硕大无朋 very big
硕大无比 very big
硕果 great work
碰上 run into/meet
碰倒 knock sth over
碰到 run into/meet
碰壁 hit a wall
碰巧 happen to
碰击 knock against/knock together
碰见 run into/meet
碰触 touch
碰运气 try one's luck
碰面 run into/meet
碰头 meet/hold a meeting
碳 carbon
碳汇 carbon credits
碳排放 carbon emissions
碳减排 reduce carbon emissions
碳足印 carbon footprint
碳足迹 carbon footprint
碳链 carbon chain
碳黑 carbon black
碴 fault
确乎 really/indeed
确保 guarantee
确信 be sure
确切 exact
确定 fixed/fix
确实 real/really
确是 certainly
确有其事 true
确诊 confirmed
确认 confirm/confirmation
确证 confirm/prove
碻 firm
码 number/size
码子 ready money/counter
码字 type
码表 code table
碾 crush
碾压 run over
碾碎 crush
磁卡 IC Card
磁吸效应 in particular
磅 scale/weigh
磅礴 fill
磅秤 scale
磊 open and honest
磊磊 open and honest
磊落 repeated/open and honest
磋商 discuss seriously
磐 firm
磔 spread
磕 tap/knock
磕碰 knock against
磕磕 knocking
磛 cliff
磨 rub
磨人 annoying
磨合 break in/wear in
磨叽 waste time
磨得开 come round
磨快 sharpen
磨损 wear out
磨灭 erase
磨烦 delay
磨磨蹭蹭 slow-going
磨耗 wear and tear
磬竭 used up
础 base
碍 block
碍事 be in the way/matter
碍手碍脚 be in the way
碍于 due to
矿 mine
矿井 mine
矿企 mining company
矿区 mining site/mining area
矿坑 mine
矿场 mine
矿山 mine
矿床 deposit
矿机 mining machine
矿灯 mining light
示 show
示例代码 sample code
示好 be friendly
示寂 pass away
示现 appear
示复 please answer
示警 warn/warning sign
社 agency
社区 community
社团 group
社会名流 public figure
社会融资 private financing
社稷 country/state
社群 community
社融 private financing
祁 large
祈 request
祈望 hope/wish
祈愿 wish sth/wish
祐 protect
祓饰 renew
秘诀 recipe
祘 calculate
祚 blessing
祛 remove
祛除 clear
祝福 wish sb well
祝谢 give thanks
祝颂 express good wishes
祝愿 wish
祝发 cut one's hair
神 mind/look
神乎其技 brilliant
神人 God
神工鬼斧 work of the Gods
神往 long for
神志 state of mind
神思 state of mind
神情 look
神态 look/bearing
神明 gods
神智 mind
神祇 god
神神道道 weird
神色 look
神灵 god
神魂 mind/state of mind
祢 you
票 batches/ticket
票仓 safe seat
票价 fare/ticket price
票券 share/share certificate
票汇 draft remittance
票房 box office
票据 receipt
票数 number of votes
票决 decide by vote
票庄 money shop
票证 pass/ticket
祭品 offering
祺 good luck
禄 official salary
禄位 official rank and salary
禄俸 official pay
禄命 person's lot through life
禄秩 official rank and pay
禄食 official pay
禁不住 can't help it
禁受 stand
禁书 banned book
禁绝 put an end to
禁足 off limits/gate
禁食 fast
祸害 damage/bad person
祸根 root of the trouble
福 luck
福分 one's happy lot
福地 happy land
福气 blessing
福祉 well-being
福音 good news
祦 happy
禔 well-being
祎 fine/excellent
禚 place name
禠 blessing
御寒 keep warm
礼 gift
礼俗 custom
礼包 gift bag/gift package
礼品 present/gift
礼单 list of gifts
礼物 present/gift
礼赞 well done
离 leave/part from
禾秆 straw
禾苗 seedling
秃 bare
秃头 bare one's head
秀 show
秀气 delicate
私 private/personal
私下 in private
私事 personal matters
私人 private/personal
私信 message sb/personal message
私募 private placement
私家 private
私家车 private car
私密 private
私房 private rooms/private
私有 private
私法 private law
私营 private
私营企业 private business
私生活 private life
私第 private house
私聊 private chat
私自 private/personal
私处 private parts
私行 travel on private business
私讯 send a private message
私隐 privacy
秉 hold
秉承 take orders/carry on
秉持 hold fast to
秉笔 do the actual writing
秋 fall/autumn
秋令 autumn/autumn weather
秋天 autumn
秋季 fall/autumn
秋凉 cool of autumn
秋色 colors of autumn
秋荼密网 fine net
秋雨 autumn rain
科 branch
科室 unit/department
科系 department
科隆水 cologne
秒 second
秒针 second hand
秒钟 second
秘密 private
租 hire
租用 hire
租赁 hire
租车 rental car
秤 weigh
秤砣 standard weight
秧 seedling
秧子 seedling
秧田 rice seedling bed
秧苗 seedling/rice seedling
秩 order
秩序 order
秩序井然 in perfect order
秩序美 order
秩然不紊 be in complete order
秩禄 official salaries
秸秆 straw
移 change/move
移交 transfer/hand over
移位 shift
移动 move/movement
移去 move away
移师 move to/shift to
移情别恋 shift of love
移时 for a while
移转 transfer/shift
移送 person
移开 move away
移除 remove
稀奇古怪 weird
稀巴烂 broken into pieces
稀烂 broken into pieces
稀松 poor
稀松平常 nothing special/ordinary
税 taxes/duties
税制 tax system
税前 before taxes
税官 customs officer
税后 after tax
税捐 tax/duty
税款 tax payments
税法 tax code/tax law
税率 tax rate
税费 tax/duty
税金 tax money
税关 customs house
程 order/rule
程序 order/procedures
程序性 program
程序设计 computer programming
程度 level
程式 form/formula
程控 programmed
程控电话 automatic telephone exchange
程错 bug
稍 little
稍候 wait a moment
稍后 in a little while
稍微 little bit
稍早 little early
稍早时 little earlier
稍稍 little
稍等 wait a moment
稍许 little/bit
稔 year
稛 full
禀 give/receive
禀告 report
禀报 report
禀复 report back
禀赋 gift
稠 many/thick
种 kind/kinds
种地 work the land
种子 seed
种子植物 seed plant
种族 race
种植 plant
种种 all kinds of
种群 population/community
种苗 seedling
种类 kind/type
称 fit/name
称作 be called
称做 be called
称呼 address as/call
称得上 can be counted as
称为 be called
称职 competent
称号 term of address/name
称说 call/name
称谓 title/form of address
称谢 express thanks
称重 weigh
称量 weigh
称霸 take a leading role
稹 fine and close
稻 rice
稻子 rice
稻米 rice
稻苗 rice seedling
稻草 rice straw
稽 check/inspect
稽查 inspection
稽查人员 inspector
稽查员 inspector/ticket inspector
稽核 audit/auditing
稿 draft
稿件 article
稿子 script/draft of a document
稿纸 draft paper
谷草 straw
积 product/store up
积分榜 table of scores
积年 for a long time/over many years
积年累月 year in/year out
积弊 age-old
积弱 decline
积德 do good
积攒 save bit by bit
积案 long pending case
积极 active
积水 collect water/be covered with water
积物 deposit
积蓄 save/put aside
积雪 snow/snow cover
颖 outstanding/tip
秽 dirty
秽水 dirty water
颓 decline/collapse
稳 settled
稳便 as you wish
稳健 firm
稳固 firm
稳如泰山 as safe as houses
稳获 be certain to get
稳当 firm
稳贴 safe
穮 weed
穴 hole
穴播 bunch planting
究 after all
究竟 after all/outcome
穹 dome
穹丘 dome
穹窿 dome
穹隆 domed structure
穹顶 dome
空 empty/free time
空乘 on-board service
空位 room/empty place
空儿 free time/spare time
空前绝后 first and the last
空匮 poor
空口白话 empty promises
空名 so-called/in name only
空地 open space
空室清野 empty room
空心萝卜 useless person
空手 empty-handed
空手而归 return empty-handed/fail to win anything
空暇 free time
空旷 void
空格 space
空格键 space bar
空档 free time
空气流 draft
空泛 empty
空洞 empty
空洞洞 empty
空洞无物 nothing there/nothing new to show
空无所有 having nothing
空疏 empty
空白点 empty space
空空 nothing/empty
空空如也 have nothing/as empty as anything
空空洞洞 empty
空空荡荡 absolutely empty
空窗期 work/window period
空竹 Chinese yo-yo
空缺 vacancy
空置 unused/set sth aside
空落落 empty
空着手 empty-handed
空荡荡 empty
空话 empty talk
空调病 headaches
空身 empty handed/alone
空载 no-load
空闲 free/spare time
空间 room/space
空间局 space agency
空隙 crack
空集 empty set
空头 so-called/short
空头市场 bear market
空头支票 bad check/empty promise
空额 vacancy
空余 free
穿 put on/wear
穿上 put on
穿反 wear inside out
穿回 put on/put back on
穿堂风 draft
穿戴 clothing
穿插 take turns
穿破 wear out
穿着 clothes
穿行 go through/pass through
穿衣 put on clothes
穿越 pass through
穿越剧 time travel series
穿越时空 travel through time
穿过 pass through
穿凿 bore a hole
突 break through/move forward quickly
突出 outstanding
突击检查 search without notification
突破 break through
突起部 bit sticking out
突显 make sth stand out
窅然 far and deep
窈 deep
窋 in a hole
窒 stop up
窔 deep
窗口 window
窗口期 window/window period
窗子 window
窗户 window
窗扇 window
窗体 form
窘迫 very poor
窟 hole
窟窿 hole/debt
窟窿眼 small hole
窨井 inspection chamber
窝 place/hold in check
窝囊 good-for-nothing/annoyed
窝囊废 good-for-nothing
窝窝头 kind of a bread
窝里斗 group
窬 hole in a wall
穷 use up/poor
穷人 poor/poor people
穷匮 be wanting in sth/be short of sth
穷困潦倒 down and out
穷国 poor country
穷忙族 working poor
穷愁 troubled
穷极 extremely
穷尽 use up/limit
穷竭 use up
穷鬼 poor
窳 bad/useless
窴 fill in
窎 deep
窭 poor
窥知 find out about
窾 crack
窿 hole
窜 amend or edit
窜升 shoot up
窜改 change/modify
窜访 visit
窍 opening/hole
窍门 know-how
窍门儿 know-how
窦 hole
窃 I
窃听器 bug
立 set up/at once
立下 set up
立刻 at once/immediately
立即 immediately
立国 found a country
立场 position
立定 stop
立定跳远 standing long jump
立时 right away/quickly
立案 register/file a case
立正 stand straight
立约 make a contract
立蛋 egg balancing
立论 line of reasoning
立足 stand/have a footing
立马 at once/immediately
竑 large/estimate
站 stop/stand
站住 stand
站地 stop
站稳 stand firm
站立 stand/standing
站起 stand/spring up
站起来 stand up
站队 line up/stand in line
竟 actually/indeed
竟日 all day long
竟然 actually
章 order/seal
章则 rule
章子 seal/stamp
章程 rules
竣 complete/finish
童便 used as medicine
童子尿 used as medicine
竦 raise
竭尽 use up
端 end/start
端到端 end-to-end
端口 interface
端方 correct/honest
端正 correct/regular
端的 after all/details
端看 depend on
端系统 end system
端线 end line
端菜 serve food
端详 full details/full particulars
端饭 serve
端点 end point
竞价 bid
竞拍 bid
竞争对手 competitor
竞争产品 competitor's product
竞争者 competitor
竞赛 match/race
竞走 walking race
竞速 race/racing
竞选 run for office
竞选副手 running mate/election assistant
竞选搭档 running mate
竹 bamboo
竹子 bamboo
竹木 bamboo and wood
竹林 bamboo forest
竹笋 bamboo shoot
竹筒 bamboo tube
竹篁 bamboo forest
竹简 bamboo slips
竹席 bamboo mat
竹制 made of bamboo
竹鼠 bamboo rat
笆斗 round-bottomed basket
笋 bamboo shoot
笑掉大牙 ridiculous
笑气 laughing gas
笑纹 laugh lines
笑纳 kindly accept
笑话 joke/ridiculous
笑语 talking and laughing
笑点 jokes/funny bits
笙歌 music and song
符 sign/mark
符印 seal
符合 agree with/meet
符文 rune
符号 sign/mark
笨 stupid
笨人 stupid person
笨到家了 extremely stupid
笨拙 stupid
笨蛋 idiot
笨货 idiot
笨重 heavy
笨头笨脑 stupid
笪 rough bamboo mat
笫 bed mat/bamboo mat
第 but/only
第一 first/most important
第一例 first time/first case
第一夫人 First Lady
第一季度 first quarter
第一手 first-hand
第一把手 person in charge
第一时间 first thing/immediately
第一次 first time/for the first time
第一步 step one/first step
第一级 first level
第一线 front line
第一声 high
第三世界 Third World
第三人称 third person
第三位 third place
第三季度 third quarter
第三纪 third period
第三者 third person/other man
第二 next/number two
第二位 second place
第二个人 someone else/second person
第二天 next day
第二季度 second quarter
第二春 second spring
第二次 number two/second
第二职业 second job
第四堵墙 TV
第四面墙 TV
笸 flat basket-tray
筀 bamboo
筀竹 bamboo
筃 kind of bamboo
笔 write
笔墨 writing
笔挺 very straight
笔算 written calculation
笔耕 write
笔记 notes/take down
笔记本 laptop
笔试 paper test
笔锋 touch
笔录 put down in writing/take down notes
笔头 written/in written form
等 when/by the time
等一下 later/wait a moment
等一会 after a while
等一等 wait a moment
等不及 can't wait
等候 wait/wait for
等价 equivalent
等到 by the time when/wait until
等同语 equivalent
等待 wait/wait for
等待时间 waiting time
等效 equivalent
等第 grade/rating
等级 status/grade
等着瞧 wait and see
等闲 ordinary/for no reason
笋子 bamboo shoot
笋尖 bamboo shoot tip
筐 basket
筑 build
筒 tube
筒子 tube
答 answer/reply
答卷 answer sheet
答问 answer a question/question and answer
答对 reply
答复 answer/reply
答应 answer/accept
答拜 return a visit
答案 answer/solution
答理 answer
答疑 answer questions
答白 answer
答礼 return gift
答腔 answer
答访 return a visit
答词 reply
答话 answer/reply
答谢 express one's thanks
答辩 reply
答录机 answering machine
策 policy/plan
策划 bring about
策划人 sponsor
策源地 place of origin
筥 round bamboo basket
管 be in charge of/look after
筭 regard as/figure
筵 bamboo mat for sitting
筵席 mat for sitting
箊 wide leaves
箍节儿 short length
算 regard as/figure
算不了 of no account
算不得 not count as
算了 let it be/forget about it
算出 figure out/calculate
算子 operator
算数 hold/count numbers
算是 at last
算准 tell
算盘 plan
算计 expect/plan
算话 count
算账 do the accounts/balance the books
算起来 in total/calculate
箘 bamboo shoots
管井 tube well
管他 no matter if
管他呢 whatever/anyway
管他的 whatever/anyway
管住 manage
管保 guarantee
管取 sure
管子 drinking straw/tube
管它 no matter if
管家 manager
管待 wait on/serve
管得着 make one's business
管情 guarantee
管教 guarantee
管理 manage
管理人 manager/supervisor
管理员 manager
管见 my limited understanding/my opinion
管道 means/tubing
箭竹 bamboo
箱 box
箱子 box/case
箱箧 box
箴 warn
节 save
节候 time of year/season
节假日 public holiday
节庆 festival
节日 holiday/festival
节期 festival season
节水 save water
节目 show/item
节省 saving/save
节节 step by step/little by little
节选 select/choose an extract
节录 extract
节食 save food
节余 save
篃 kind of bamboo
范 example/model
范例 example/model case
范围 limit/range
范本 model
篆 seal/seal script
篆刻 seal
篆书 seal script
篇 sheet/article
篇什 poem
篇幅 length
箧 box
箧笥 clothes etc
箧衍 bamboo box
篚 round covered basket
篜 bamboo
笃定 certain
笃实 sound
筚门闺窦 hole window
篶 black bamboo
篷车 covered truck/van
篹 food
纂 edit
篼 bamboo
箦 reed mat
簇新 brand-new
簋 round basket of bamboo
篓 basket
篓子 basket
簏 box/basket
箪笥 bamboo box
简 choose/letter
简介 summary
简册 book
简则 general rule
简单 not complicated
简单地说 put it simply/simply put
简帖 letter
简帖儿 letter
简朴 clothing
简牍 book/document
简直 really/simply
简称 short form
简缩 short form
简表 table
简言之 put things simply
简讯 newsletter
简谱 Re
簧 reed/spring
簧片 reed
簻 big
签 sign one's name/label
签入 check in
签出 check out/sign out
签到 sign in/register
签名 sign/signature
签售会 book signing event
签唱会 record signing event
签字 sign/signature
签派室 dispatch office
签发 issue
签发地点 place of issue
签章 signature
签署 sign
签订 agree to and sign
签证 visa/issue a visa
簿 book/register
簿册 register/account book
簿子 book
簿籍 account books/registers
簿记 bookkeeping
籀 read
篮 basket
篮圈 ring
篮子 basket
篮筐 basket
籊 long bamboo
筹 raise/way
筹备 get ready for sth
筹出 prepare/plan out
筹划 plan and prepare
筹募 collect money
筹商 discuss
筹子 counter
筹建 prepare to build sth
筹拍 prepare to film/plan a shoot
筹措 raise
筹算 budget/calculate
筹议 discuss
筹办 arrange
筹钱 raise money
筹集 collect money
籍 book/register
藤 cane
馔 food
箓 record book
籚 basket made of rush
籁 sound
笼 basket/wire etc
笼子 basket/container
笼络 win over
笼统 general
笼罩 envelop
签条 label
箩 basket
米 Chinese yuan
米白色 off-white
米酒 rice wine
米饭 rice
米面 rice and noodles
籽实 seed
粉 powder/white
粉䎃 powder down
粉拳 soft
粉末 fine powder
粉盒 powder box
粉碎 crush
粉红 pink
粉红色 pink
粉色 white/pink
粉车 pink car
粉饰 cover up
粗 thick/wide
粗估 rough estimate
粗剪 rough cut
粗大 thick/loud
粗放 large-scale
粗暴 rude
粗枝大叶 rough and ready
粗犷 rude/rough
粗率 without due care/rough
粗略 rough
粗疏 rough
粗笨 heavy-handed
粗糙 rough
粗细 quality of work/thickness
粗茶淡饭 bread and water
粗莽 rough
粗语 dirty talk
粗野 rough
粘 glue/paste
粘贴 stick/paste
粘连 stick together/stick
粥厂 soup kitchen
粥棚 soup kitchen
粻 food
粼 clear
精 extract/pick of sth
精光 all finished
精品 quality goods/fine work
精妙 fine and delicate
精密 exact
精密陶瓷 electronics
精工 delicate
精干 special/crack
精彩 wonderful/brilliant
精心 detailed/fine
精打光 with absolutely nothing
精挑细选 select very carefully
精减 reduce
精准 exact
精益求精 keep perfecting
精神 mind/good-looking
精简 reduce
精简开支 reduce spending/cut spending
精细 fine
精致 fine/delicate
精美 fine
精良 excellent
精英 cream
精华 best feature
精锐 crack
粿 rice cake
糅合 put together
糆 rice noodles
糈 official pay
糊剂 glue/paste
糊涂账 mess of bookkeeping
糊墙 paper a wall
糊糊涂涂 stupid
糒 cakes
糕 cake
糕饼 cakes
糕点 cakes
糖 sugar
糖粉 icing sugar
糖类 sugar
糙 rough
糙米 brown rice
糜 waste
粪除 clean up
糟心 annoyed
糟粕 rubbish
糟糕 too bad/bad
糟践 waste
糟蹋 waste
糟透 horrible/in a bad state
粮 food
糨糊 paste
糯米纸 rice paper
籴 buy up
粜 sell
纠 correct
系主任 head of a department/department chair
系列 set/series
系列片 film series
系统 system
纠偏 correct an error
纠合 get-together
纠正 correct/make right
纠结 link up/be at a loss
纠错 correct an error
纪 order/age
纪实 record of actual events
纪年 number the years
纪要 minutes
𬘓 bind
约 invite
约分 reduced fraction
约制 bind
约合 about
约契 contract
约定 arrange/agree on sth
约会 date/arrange to meet
约会对象 date
约束 limit to
约束力 binding
约法 temporary law
约法三章 agree on three laws
约略 rough
约当现金 cash equivalent
约莫 about/around
约言 promise
约请 invite/issue an invitation
红 red/popular
红不让 home run
红五类 workers
红心 red
红扑扑 red
红日 sun
红星 red star/hot film star
红木 red wood
红枣 red date
红机 red phone
红灯 red light
红牌 red card
红眼 see red
红眼航班 red-eye flight
红移 red shift
红糖 brown sugar
红绿灯 traffic light
红线 red line
红脸 turn red
红色 red
红艳艳 brilliant red
红茶 black tea
红轮 sun
红通 red notice
红运 good luck
红酒 red wine
红领 government worker
红领巾 by extension
红头文件 red-letterhead document
紊 involved
纹 line/mark
纹风不动 absolutely still
纹饰 figure
纳 receive/pay
纳入 bring into
纳新 accept the new/take fresh
纳秒 ns
纳税 pay taxes
纳税人 taxpayer
纽 turn/button
纽子 button
纽带 link
纽扣 button
纾 free from
纾解 remove/get rid of
纯利 net profit
纯利益 net profit
纯正 honest
纯净 clean
纯洁 clean and honest
纯素 ordinary
纯血统 full-blood
纰 error
纰漏 slip-up
纰缪 mistake/error
纱帽 job as an official
纸包饮品 drink in a carton/juice box
纸品 paper products
纸堆 papers
纸巾 napkin/paper towel
纸带 paper tape
纸币 bank notes/paper currency
纸张 paper
纸书 print book/printed book
纸杯 paper cup
纸板 cardboard
纸条 slip of paper
纸火柴 matches made of cardboard
纸片 piece
纸牌 playing card
纸盒 carton/cardboard box
纸箱 carton/cardboard box
纸袋 paper bag
纸质 paper/printed
纸质书 printed book
纸鸢 kite
纸鹞 kite
纸黄金 special drawing right
级 grade/level
级别 grade/level
级数 series
级距 range of values
纷纷 one after another
纷至沓来 come thick and fast
纷杂 in a mess
素 white
素人 ordinary person
素来 always
素常 usually
素手 white hand/empty-handed
素日 usually
素有 have/have always had
素质 inner quality
索 ask/search
索价 charge/ask a price
索取 ask/demand
索命 demand sb's life
索性 just/simply
索求 demand
索然 dry
索要 ask for/request
索解 explain
索讨 ask for/demand
索赔 claim damages/claim for damages
紫竹 black bamboo
紫米 black rice
扎营 quartered
累 repeated
累及 involve
累垮 break down/collapse
累心 taxing
累累 again and again/repeated
累计 total/in total
细 fine
细分 divide
细大不捐 whether small or big
细嫩 tender
细密 fine/detailed
细小 fine/minute
细微 fine/minute
细数 list/run through
细目 detailed listing
细看 scan
细碎 bits and pieces
细究 look into
细节 details/particulars
细粉 powder
细致 fine/delicate
细腻 delicate
细说 tell in detail
细软 fine and soft
细部 detail/small part
细雨 fine rain
绁 bind
绍 carry on/continue
紾 crooked
絁 rough
终 end/finish
终久 in the end
终了 end
终场 end
终天 all day long/all one's life
终局 outcome
终成泡影 come to nothing
终战 end of the war
终于 at last/in the end
终日 all day long
终止 stop/terminate
终产物 end product
终究 in the end
终端 end
终端用户 end user
终结 end/come to an end
终老 spend one's last years
终身 all one's life
终点 end/end point
终点线 finishing line
组 team/form
组件 unit
组合 set/combine
组建 set up
组成 make up/form
组成部分 part
组曲 suite
组会 group meeting
组织法 organic law
组装 put together
组队 team up/put a team together
结 check out/sturdy
结了 that's it/that's that
结交 make friends with
结伴 go with sb
结伴而行 keep together/stay together
结冰 freeze
结出 bear
结合 link/combine
结单 statement of account
结婚 marry/get married
结存 balance/cash in hand
结实 bear fruit/strong
结对子 pair up
结尾 ending
结局 ending
结庐 build one's house
结成 form
结末 ending
结束 end/close
结果 in the end/dispatch
结棍 sturdy/awesome
结业 complete a course
结构 structure
结构性 structured
结欢 on friendly terms
结清 settle/square up
结算 close an account/settle a bill
结纳 make friends
结扎 bind up
结缘 form ties
结缡 marry
结褵 marry
结亲 marry
结识 get to know sb
结账 pay the bill/settle accounts
结连 linked in a chain
结队成群 form a large group
结余 balance/cash surplus
絓 form
绝 cut short/by no means
绝不 in no way/absolutely not
绝了 awesome
绝交 break with sb
绝伦 outstanding
绝唱 most perfect song
绝望 give up all hope
绝气 expire
绝无仅有 one and only
绝然 absolutely
绝版 out of print
绝粮 out of food
绝缘 have no contact with/be cut off from
绝赞 awesome
绝逼 for sure/absolutely
绝配 perfect match
绝门儿 lost trade
绝非 absolutely not
绝顶 extremely
绝顶聪明 brilliant
絜 clean/marking line
绞 turn
绞刑架 hanging post
绞死 hang
绞缢 be hanged
络 small net
绚 swift/brilliant
给 do sth/give
给予 give
给付 pay/payment
给以 give/grant
给力 cool/awesome
给定 state in advance
给水 supply water
给皂器 soap dispenser
给养 look after/supplies
绒毛 down
统 unite/whole
统一战线 united front
统一发票 including purchases and sales
统一体 whole
统共 in total
统属 line of command
统帅 command
统御 rule
统战 united front
统摄 command
统治 rule
统率 direct/command
统统 totally
统计 add up/count
统辖 be in command of
统通 everything
统领 lead/command
丝毫 bit
丝竹 music
丝绵 down
丝雨 fine rain
絿 urgent/pressing
绑住 bind
绑定 binding/bind
绑扎 wrap up/bind
绑缚 bind
经 pass through
经不起 can't stand it
经久 long-lasting
经久不衰 never-ending
经商 trade/in business
经常 day-to-day
经常账户 current account
经年 for years/year after year
经年累月 for years/over the years
经手 handle/pass through one's hands
经手人 person in charge/agent
经历 go through/experience
经营 run
经营者 manager
经营费用 business cost
经理 manager
经由 via
经管 be in charge of
经纪 manager/manage
经纪人 agent/manager
经办 handle/deal with
经过 go through/pass
经销 sell
经销商 seller
经验 go through/experience
经验丰富 experienced
综 combine
综上所述 sum up
综合报导 summary report
综合叙述 summary
综括 sum up
综计 add everything together
综述 sum up
𬘭 stop
绿色食品 clean
线 line/wire
维 dimension/hold together
维度 dimension
维持 keep
维数 dimension
维系 keep up/hold together
维护 protect
绹 bind
绾 bind up
纲 program
纲纪 law and order
纲举目张 well-structured and ordered
纲领 program
网 net
网上 online
网下 off-line
网剧 web series
网友 online friend
网售 sell online
网址 website/web address
网店 online shop
网格员 collecting information
网站 website
网红 influencer
网络客 online customer
网络广告 online advertising
网袋 net bag
网赚 make money online
网购 purchase online
网游 online game
网银 online banking
网际 net
网页 web page
网页设计 web design
网点 branch
绷 draw tight/tack
缀 link/connect
缀合 put together
缀字 spell
绺 lock
绽 split at the seam
绽破 split
绽裂 split open/split apart
绽露 appear
绰 grab
绰绰有余 more than enough
绵 soft
绵密 detailed
绵白糖 sugar powder
绵邈 far back in time
绵长 prolonged
緁 join
绲边 border
紧 close at hand/tight
紧俏 in high demand
紧实 packed/tight
紧巴 tight
紧张 in short supply
紧急 urgent
紧接 follow immediately afterwards
紧接着 immediately afterwards
紧握 not let go
紧凑 tight
紧绌 supply shortage
紧缩 reduce/cut back
紧绷绷 stretched/tight
紧缺 in short supply
紧裹 bind
紧要关头 urgent and important moment
紧贴 stick close to
紧跟 comply with
紧迫 urgent/pressing
紧逼 close in on
紧邻 be right next to
紧靠 be right next to
緎 seam
繁 many/in great numbers
线上 online
线上查询 online search
线下 below the line
线图 line drawing
线报 tip-off
线性空间 vector space
线条 clothing
线缆 wire
线脚 seam
线路 line/track
缉查 search
缔造 create/found
缘 reason/cause
缘故 reason/cause
缘于 owing to/because of
缘由 reason/cause
缘起 origin
緤 bind
编 write/arrange
编入 include
编列 arrange in order
编剧 write a play
编务 editing
编审 copy-edit
编成 put together/edit
编排 arrange
编撰 edit
编曲 arrangement
编班考试 placement test
编目 list/catalogue
编码 code
编程 program/programming
编著 write
编号 number/numbering
编译 translate and edit
编辑 edit
编造 make up/draw up
编选 select and edit
编录 edit extracts
编钟 set of bells
缓 slow
缓急 whether sth is urgent
缓急轻重 urgent or non-urgent
缓慢 slow
缓期 put off/postpone
缓办 delay/postpone
缅 detailed
缅怀 think of the past
缅邈 far
𦈕 net
练 perfect/train
练达 experienced
致 send/fine
致密 fine
縏 small bag
缚 bind
缜匝 fine
缜密 fine
縡 matter
縢 bind
缝 crack/seam
缝子 crack
缝针迹 seam
缝隙 small crack
缩 contract/withdraw
缩小 reduce/shrink
缩成 shrink into
缩放 scaling
缩水 shrink
缩减 cut/reduce
缩略 contract
缩短 reduce
缩称 short form
缩紧 contract/shrink in
缩表 reduce the balance sheet
缩进 draw back into
𬙂 long
纵 release/even if
纵享 enjoy
纵令 even if
纵使 even if/even though
纵深 progress
纵然 even if/even though
纵贯 pass through
纵身 spring
纤 fine/minute
纤手 broker
缦 slow
絷 connect
缕 detailed/in detail
总 general/after all
总之 in short
总人口 total population
总值 total value
总价 total price
总公司 head office
总共 in all/in total
总分 total points
总则 general rules
总务 general matters
总汇 come together
总台 front desk
总合 add up/collect together
总和 sum
总回报 total return
总局 general office/head office
总平面图 site plan
总得 have to/must
总成本 total costs
总括 sum up/all-inclusive
总收益 total profit
总数 total/sum
总方针 general policy
总是 always
总机 telephone exchange
总次数 total number of times
总归 after all
总产值 gross product
总的来说 in short/sum up
总监 head/inspector-general
总社 head office
总算 at long last/on the whole
总管 be in charge of/person in charge
总结 sum up/summary
总统 president
总经理 general manager/CEO
总署 general office
总而言之 in short
总要 nevertheless
总览 general overview
总计 total
总论 overview
总述 overview/give an overview
总重 total weight/gross weight
总量 total
总长 total length
总开关 main switch
总集 general collection
总额 total
总体 total/totally
总体上说 all in all
绩效 results
绩点 grade point
繁多 of many different kinds
繁征博引 many quotations
繁星 many stars
繁殖 breed
繁琐 many and complicated
繁育 breed
繁复 complicated
繁重 heavy/heavy-duty
繁杂 many
绷不住 can't help
绷簧 spring
缪巧 plan
繇 means/folk-song
缯 bind
缮 repair
缮写 copy
缮清 make a clean copy
繙 translate
绕 move around
绕一圈 go around one time
绕脖子 involved
缋 draw
绘 draw
绘图 draft
绘画 draw
绘声绘色 true to life
绘制 draw
缳 bind
缴 pay/hand in
缴交 pay/hand in
缴付 pay/hand over
缴税 pay tax
缴纳 pay
缴费 pay a fee
缴销 hand in for cancellation
继 go on with/then
继任 successor
继任者 successor
继嗣 continue
继室 second wife
继后 later/afterwards
继承 carry on
继承人 successor
继承者 successor
继承衣钵 follow in sb's steps
继续 go on with/proceed with
继而 then/afterwards
继亲 marry
继述 carry on
继配 second wife
𬙊 bind
续 continue/replenish
续假 extended leave
续命 prolong life
续增 addition
续签 renew a contract/contract extension
续续 running
续航 ship
续订 renew
续费 renew a subscription
续跌 continue to fall
缠 wrap round
缠夹 annoy/bother
缠绵 touching
缠足 foot-binding
才然 just now/just a moment ago
纤密 close/fine
纤小 fine/delicate
纤屑 fine detail
纤巧 delicate
纤弱 fragile/delicate
纤悉 detailed
纤柔 fine/delicate
纤细 fine/tender
纚 bind
缸 vat
缺 run short of/lack
缺乏 be short of/lack
缺位 vacancy
缺失 lack
缺少 be short/lack
缺德 mean
缺心少肺 stupid
缺心眼 stupid
缺损 defective
缺斤少两 give short weight
缺斤短两 give short weight
缺水 water shortage
缺省 default
缺粮 lack food supplies
缺角 missing piece/lack something
缺货 lack of supplies
缺钱 shortage of money
缺阵 sit out a match
缺额 vacancy
缺点 fault
罄 use up/empty
罄匮 used-up
罅 crack
罅隙 crack
罐 can/pot
罐子 pot
罐头 can
罐头笑声 laugh track
罒 net
罓 net
罔顾 ignore
罘 place name
罥 bind/hang
罩 have sb's back/cover
罩子 cover/casing
罩杯 cup
罪 fault
罪名 charge/bad name
置 place/buy
置之不理 ignore/pay no heed to
置之度外 have no regard for
置之脑后 ignore
置入 introduce into
置喙 have a say/comment
置换 replacement/replace
置放 put/place
置于 place in/put in
置气 get angry
置评 statement/comment
置买 buy/purchase
置身 stay
置身事外 stay out of it/not to get involved
置办 buy/purchase
罚 fine
罚写 writing lines
罚款 fine
罚金 fine
罚钱 fine
罚锾 fine
署 sign/office
署名 sign
署方 department
骂娘 call sb names
骂架 have a shouting match
罢 stop/quit
罢了 only
罢休 give up/let sth go
罢工 strike/go on strike
罢手 give up
罢黜 reject
罹 happen to
罹难 be killed
罾 large square net
罗 collect
罗列 list
罗布 spread out
罗掘 scrape together money
罗网 net
罴 brown bear
羁留 stay
羊桃 star fruit
羊羹 and sugar
羊角包 croissant
羊角面包 croissant
美 good
美事 fine thing/wonderful thing
美人 belle
美元 American dollar/US dollar
美名 good name
美梦成真 dream come true
美好 fine
美妙 wonderful
美滋滋 very happy
美满 happy
美观 pleasing to the eye
美誉 good name
美貌 good looks/good-looking
美酒 good wine
美食 fine food
羑 lead
羞 shame
羞耻 shame
羞惭 disgrace
羞辱 shame
群 pack etc/group
群居 live together
群岛 group of islands
群演 extra
群众演员 extra
群组 group
群聊 group chat
群落 community
群雄 stars
群体 community
义 meaning
义务 duty
义结金兰 be close friends
膻 rank
羹 thick soup
羹汤 soup
羽绒 down
羽翼 wing/assistant
翅 wing
翅子 wing
翅膀 wing
翊 ready to fly
翌 tomorrow
翌年 next year/following year
翌日 next day
习 custom
习以为常 used to
习作 drawing
习俗 custom
习得 learn
习得性 learned
习惯 custom/be used to
习气 custom
习用 usual
习习 flying
习题 problem/question
翕 open and close/friendly
翕动 open and close
翩 fly fast
翰 writing
翘 outstanding/raise
翘企 long for
翘居群首 outstanding
翘望 long for
翘板 see-saw
翘班 skip work
翘盼 long for
翘翘板 see-saw
翘舌音 sh
翘起 stick up/point sth up
翘足 long for
翘足引领 long for
翻 turn over/double
翻一番 double
翻来覆去 again and again
翻倍 double
翻动 turn/move things about
翻唱 cover/cover version
翻悔 back out/go back
翻搅 turn over
翻本 win back one's money
翻桌 turn over a table
翻检 look through
翻涌 roll over and over
翻滚 roll/boil
翻版 carbon copy
翻番 double
翻白眼 roll one's eyes
翻看 look over
翻篇儿 turn a page
翻老账 turn over old accounts
翻脸 fall out with sb
翻旧账 turn over old accounts
翻译 translate
翻身 turn over
翻车 go wrong
翻转 roll/turn over
翻遍 turn everything over
翻过 turn over
翻开 open up
翻云覆雨 make love
翼 wing
翾 short flight
耀 brilliant
老 old/all the time
老一套 same old stuff
老丈 sir
老人院 old people's home
老例 custom
老兄 buddy
老儿 old man
老公公 old man
老去 get old
老友 old friend
老叟 old man
老古板 square
老地方 same place as before/usual place
老境 advanced years/old age
老大 very/boss
老大娘 Madam/old lady
老天 God
老天爷 God
老太 old lady
老夫 I
老套子 old methods
老姥 I/me
老娘 I
老妇人 old lady
老子 I
老字号 shop/firm
老客 old or regular customer
老家 place of origin
老实 honest
老实说 honestly speaking
老年 old age
老年人 old people
老年期 old age
老式 old type
老成 experienced
老手 old hand at sth/experienced person
老掉牙 out of date/very old
老早 long time ago
老是 always
老朋友 period/old friend
老本 capital
老朽 I/me
老板 boss
老梗 old
老样子 things as they were/old situation
老汉 I/old man
老父 old man
老爹 sir/old man
老牌 old/old hand
老登 older man
老百姓 ordinary people
老练 experienced/seasoned
老总 boss/sir
老翁 old man
老者 old man
老虎机 slot machine
老话 old saying
老谱 old ways
老账 old debt
老远 very far away
老迈 aged
老酒 wine
老铁 very close friend
老板娘 lady boss
老头 old man
老头子 my old man
老鼠 rat
老鼻子 many
老龄 aging/old age
老龄化 aging
考分 grade
考察 inspect
考察团 inspection team
考虑 think over
考核 check up on/review
考砸 fail a test
考级 placement test
考订 check and correct
考试卷 test paper
考过 pass
考验 test/put to the test
考点 test center
耄 extremely aged
耄耋 extremely aged
耄龄 old age
者 this
者流 people of that type
耋 aged
而 and so/but
而且 but also/in addition
而今 now/at the present
而已 that's all/nothing more
而后 after that/then
而是 rather
耍 play with
耍嘴皮 big-headed
耍嘴皮子 be all talk/talk big
耍子 play
耍宝 show off
耍废 hang out
耍弄 play with
耐 bear
耐久 long-lasting
耐心 be patient/patience
耐性 patience
耐水 waterproof
耐水性 waterproof
耐烦 put up with
耕畜 draft animal
耕种 till
耗 news/spend
耗子 rat
耗子尾汁 you're on your own
耗损 waste
耗时 take a period of
耗材 consumables
耗尽 use up
耗费 spend/waste
耗资 cost/spend
耘 weed
耦 mate/pair
耦居 live together
耨 weed
耳 and that is all/handle
耳子 handle
耳朵 handle
耳目 information
耳闻 hear of/hear about
耷拉 hang down
耷着 hang down
耽 delay
耽搁 stop over/delay
耽误 hold up/delay
耿 brilliant/honest
耿直 honest
耿耿 troubled
聆 hear
聆讯 hearing
聊 for a while
聊且 for the time being
聊胜于无 better than nothing
聊天 chat
聊天室 chat room
聊生 earn a living
圣贤 wine
聘书 contract
聘用 hire
聘请 hire
聚合 come together
聚在一起 get together
聚散 coming together and separating
聚晤 meet
聚会 meet/get together
聚积 collect/build up
聚落 settlement
聚头 meet/get together
聚首 meet
聚点 meeting point
聚齐 meet together
闻 news/hear
闻上去 smell of sth/smell like sth
闻到 smell
闻悉 hear
闻见 smell/hear
闻讯 receive news
联 unite/combine
联系 contact/link
联动 move together
联合 unite/combine
联想起 think of
联机 online/connect online
联欢 have a get-together
联产 co-production
联盟 union
联结 link/combine
联络 contact/get in touch with
联络簿 contact book
联系人 contact person
联系方式 contact details
联袂 together/as a group
联谊会 club/get-together
联调联试 testing
联赛 league
联通 link/link together
联运 through transport
联运票 transfer ticket
联队 wing
聪明绝顶 brilliant
声 sound
声卡 sound card
声名 declaration
声张 make public
声援 support
声明 statement/declaration
声明书 statement
声气 information
声称 claim/state
声言 declaration/state
声调 note
声请 make a claim/formal request
声道 sound track
声部 part
声音 sound
声响 sound
耸 raise up/high
耸立 stand tall
职 office/duty
职位 job/post
职分 duty
职务 post/duties
职员 office worker/staff member
职场 job market
职守 duty/post
职工 employee/worker
职掌 be in charge of
职称 title/job title
职级 grade/level
职缺 opening
职能 role/function
职责 duty
职衔 title
听不到 can't hear
听任 let/allow
听来 ring/sound as if
听信 get the news
听候 decision
听到 hear
听力 hearing
听劝 heed advice
听取 hear
听命 take orders
听审会 hearing
听写 write down
听岔 hear wrongly
听得懂 understand/catch
听得见 be able to hear/can hear
听从 comply with/heed
听凭 allow
听懂 understand/catch
听断 hear and decide
听闻 hear what sb says
听腻了 fed up of hearing
听见 hear
听讼 hear a case
听说 hear/one hears
听说读写 speaking/reading and writing
听证会 hearing
听起来 sound like
听随 allow
听头 can
聿 then/and then
肄 learn
肄业 drop out
肃 clean up
肆 shop/four
肇 at first/start
肇事 cause an accident
肇事逃逸 hit-and-run
肇因 origin/cause
肇始 start
肇祸 cause an accident
肇端 starting point
肇建 create/build
肉 flesh
肉圆 bamboo shoots etc
肉汤 broth
肉瘤 useless
肉酱 person cut to pieces
肌 flesh
肌肉 flesh
肌肤 flesh
肌体 body
肯 be willing to/agree
肖 be like/similar
肖似 look like
肙 empty
肝 put in long hours/playing
股 stock/part of a whole
股份 stock/share
股价 stock price/share price
股市 stock market
股本 capital stock/investment
股权 stock right
股票 stock/share certificate
股票市场 stock exchange/stock market
股票投资 buy shares/invest in stock
股长 head
股集资 share issue
肢解 break into parts
肢体 body
肥甘 fine foods
肥皂 soap
肥皂泡 soap bubble
肥美 rounded
肥腻 greasy
肥鲜 fresh and tender
肩并肩 side by side
肩负 bear
肩起 bear
肯定 be certain/definitely
育 raise or bring up
育乐 clothing
育种 breed
肵 table
胃口 liking
背倚 be backed up by/have one's back against
背侧 back/back side
背地 in private/behind someone's back
背地里 behind sb's back
背字 bad luck
背对背 back to back
背后 at the back/behind
背时 out of luck
背书 back/backing
背气 pass out
背约 break an agreement
背着 carrying on one's back/turning one's back to
背负 carry on one's back/bear
背转 turn one's back to/turn away
背逆 go against
背运 bad luck
背道而驰 run counter to
背锅 carry the can
背靠背 back to back
背面 back/reverse side
胎 origin/padding
胖墩墩 heavy-set
胙 blessing
胠 side
胡乱 at will/any old how
胡来 mess with sth/cause trouble
胡搞 mess around/mess with something
胡编 make things up
胡编乱造 make things up
胡言乱语 double Dutch
胡话 ridiculous talk
胡说八道 talk rubbish
胡诌 cook up
胡越 large distance
胡闹 make trouble
胥 all/store
胥吏 low-level government official
胯下物 package
胸 mind
胸中 one's mind
胸卡 ID card
胸怀 think about
胸牌 ID card
胸臆 inner feelings
胹 soft
能 can/be able to
能上能下 high or low
能人 capable person
能动性 active role
能否 whether or not
能够 can/be able to
能干 capable/competent
能彀 able to do sth
能手 expert
能说会道 can talk really well
脂肪 in a plant
脂膏 riches
脆 fragile
脉脉 loving
脊背 back
脖颈 nape
脡 straight
脱 take off/shed
脱下 take off
脱俗 outstanding
脱出 break away
脱去 throw off
脱口秀 talk show
脱口而出 let slip
脱岗 take time off/take leave
脱手 get rid of/unload
脱掉 take off/remove
脱期 miss a deadline
脱档 out of stock/sold out
脱水 dry out/extract water
脱水机 device for extracting water
脱漏 missing/leave out
脱班 late/behind schedule
脱产 transfer/take leave
脱皮掉肉 drop flesh
脱稿 be completed/do without prepared notes
脱空 come to nothing/fail
脱节 come apart
脱线 jump the track
脱胎 stories
脱胶 come apart
脱色 lose color
脱落 drop off/fall off
脱货 out of stock/sold out
脱身 get away
脱逃 run away
脱钩 cut ties/out of touch
脱销 sell out/run out
脱开 withdraw
脱除 get rid of
脱离 break away from
脱鞋 take off one's shoes
脱发 hair loss/lose one's hair
腆 make strong
腌臜 dirty
腍 cooked
腓 protect
腔 talk
腕级 A-list
脑 mind/head
脑勺 back of the head
脑回路 way of thinking
脑子 mind
脑子有泡 soft in the head
脑子进水 have lost one's mind
脑后 back of one's mind/back of the head
脑海 mind
脑瓜 mind/head
脑瓢儿 top of the head
脑筋 mind/way of thinking
脑袋 head
脑际 mind
腬 greasy
腰斩 cut sth in half/cut short
腰杆 back/backing
腰杆子 backing/small of the back
腰缠万贯 carrying lots of money/loaded
腰部 small of the back
腰金衣紫 in official position
腰间肉 love handles
脚 role/foot
脚下 under the foot
脚位 foot position
脚印 footprint
脚本 script
脚架 stand
脚步 step
脚误 foot fault
脚踏车 bike
脚蹼 fins
脚违例 foot fault
腴 rich
肠粉 rice noodle roll
腹泻 have the runs
腹笥便便 learned person
腿了 someone posted that already
膀 wing
膀大腰圆 tall and strong
膀子 wing
膀爷 in a public place
膈应 gross out
膏 paste
膏血 flesh and blood
膘肥 well-fed
膘肥体壮 well-fed
膜 film
膝上型 laptop
胶 glue
胶乳 latex
胶卷 roll of film
胶合 join with glue
胶带 adhesive tape
胶棒 glue stick
胶水 glue
胶片 film
胶结 glue
胶黏 adhesive
胶黏剂 glue/adhesive
腻 greasy/soft
腻人 greasy/boring
腻味 fed up with/annoy
腻歪 fed up with/sick of
腻烦 be fed up with/bored
膳 meals
膳食 food/meals
膷 soup
膺 receive
脓包 good-for-nothing
臆造 dream up
臇 rich
脸相 looks
脸色 look
臊 shame
脐 apron
胪 state/pass on information
脏 dirty
臣 I
臣下 subject
臣妾 I/subjects
臣子 subject
臣属 subject
臣服 serve
卧床 bed
卧底 mole
卧房 sleeping compartment
卧槽 WTF
卧草 WTF
卧车 sleeping car
卧铺 bed
臧 good/right
临 arrive/be about to
临了 right at the end/at the last moment
临别 just before parting
临写 copy
临幸 go in person
临摹 copy
临时 at the last moment/temporary
临时工 temporary worker
临时演员 extra
临演 extra
临终关怀 end-of-life care
临行 on leaving
临街房 store front
临走 before leaving
临近 be close to/draw near
临门 arrive home/home-coming
临门一脚 try to score
自 since
自上而下 top-down/from top to bottom
自下而上 bottom-up/from bottom to top
自不待言 it goes without saying
自不必说 it goes without saying
自乘 square
自乱阵脚 go to pieces/lose one's head
自来 always/from the beginning
自来水 running water/tap water
自来水管 water mains
自便 do as one pleases
自备 own
自创 come up with/create
自助餐 buffet
自动 automatic
自动化 automate
自取 invite
自失 at a loss
自始至终 from start to finish
自定义 custom
自家人 one of us
自己 one's own
自己人 one of us/one's own people
自带 bring one's own
自底向上 bottom-up
自从 since/ever since
自愈 repair itself
自戕 take one's own life
自找 you asked for it
自找麻烦 ask for trouble
自控 automated
自有品牌 private brand
自此 since then
自然而然 automatically
自热 heat up by itself
自生自灭 run its course
自由 free
自由化 freeing
自由市场 free market
自由意志 free will
自由活动 free time
自由落体 free-fall
自由贸易 free trade
自由降落 free fall
自由体操 floor
自相 one another/each other
自相鱼肉 killing one another
自称 claim to be/claim a title
自行了断 take one's life
自行其是 have one's own way
自行车 bike
自要 so long as/provided that
自觉 feel that/responsible
自言 say
自讨苦吃 ask for trouble
自谋出路 go it alone
自身 one's own/itself
自身利益 one's own interests
自选 free to choose
自顶向下 top-down
自食其力 earn one's own living
臬 limit/standard
臭 smell/bad
臭味 bad smell
臭子儿 bad move
臭货 low-quality goods
臭钱 dirty money
至 arrive/until
至交 best friend
至今 this day/until now
至多 up to the maximum/at most
至好 best friend
至始至终 from start to finish
至极 extremely
至此 up until now/so far
至当 most suitable
至迟 at the latest
至关重要 extremely important
致以 express/extend
致使 cause/result in
致信 send a letter to
致函 send a letter
致力 work for
致富 become rich
致意 send one's best regards/send one's greetings
致谢 give thanks/thank-you note
致辞 address/vote of thanks
致电 phone
台本 movie
台阶 steps/step
臻 arrive/reach
臻至 reach
臾 moment/little while
臾须 moment/short period of time
舁 raise
舄 shoe/slipper
与 give/take part in
与人为善 help others
与共 experience together with sb
与否 whether or not
与此同时 at the same time
与众不同 different from the rest
与门 AND gate
兴 get up/start
兴味 interest
兴建 build
兴尽 have had enough/have lost interest
兴致 interest
兴起 spring up
兴趣 interest
兴办 begin
举世 world ranking
举世无双 world number one
举例 give an example
举例来说 for example
举债 raise a loan
举凡 any/every
举动 move/movement
举国上下 whole country
举报 report
举手 raise a hand/put up one's hand
举手投足 one's every movement
举措 move
举止 bearing
举步 move forward
举用 select the best
举目 look
举荐 recommend
举起 raise up
举办 hold
旧 old
旧交 old friend
旧例 example from the past/old rules
旧俗 old ways
旧制 old system
旧前 in the past/formerly
旧友 old friend
旧国 old capital
旧址 old location
旧梦 old dreams
旧大陆 Old World
旧学 old learning
旧年 last year/Chinese New Year
旧恶 old wrong
旧爱 ex
旧损 old and damaged
旧故 old friend
旧历 old calendar
旧书 second-hand book/old book
旧版 old version
旧病复发 same old problem
旧皇历 out-of-date customs/old calendar
旧称 old term
旧调子 same old stuff
旧识 old friend
旧貌 old look
旧货 second-hand goods/used items for sale
旧货市场 sale of second-hand goods
旧贯 old system
旧账 old debt
旧迹 signs from the past/old traces
旧车市场 used bike market/second-hand car market
旧都 old capital
旧雨 old friends
旧体 old form of writing
舌尖前音 c
舌尖后音 sh
舍人 rich and important person
舐 lap
舒 stretch
舒展 roll out/extend
舒心 happy
舒畅 happy
舒服 feeling well
舒眠 sleep well
舔 lap
舔舐 lap
铺 set up/store
馆 shop/building
舛误 mistake/error
舡 ship
船 ship
航 ship
航向 course
航天 space flight
航天中心 space center
航天局 space agency
航徽 travel company seal
航模 model plane
航次 flight
航班 flight
航班表 flight schedule
航程 flight/range
航船 ship
航行 fly
航运 shipping/transport
般 kind/way
般乐 play
般配 be well matched/suit
舶 ship
舶来品 imported goods
船上交货 Free On Board
船位 ship's position
船方 ship
船模 model ship
船票 ship ticket
船舶 shipping
船舷 sides of a ship
船舱 hold of ship
船身 body of a ship
船运 shipping
船运业 shipping
船只 ship
船体 body of a ship
舾装 ship equipment
艇 small ship
艎 fast ship
舱位 shipping space
舰载 ship-based/carrier-based
艬 large ship
良 good/very
良久 long time/good while
良友 good friend
良善 good
良图 good plan
良多 much
良好 good/well
良宵美景 fine evening
良方 good medicine
良材 sound material
良民 good people/ordinary people
良种 improved type/good breed
良策 good plan/good idea
良药 good medicine
良辰吉日 fine time
良辰美景 fine time/everything lovely
良医 good doctor
艰巨 demanding
艰深 complicated
色 look/color
色光 colored light
色彩 coloring
色情小说 dirty book
色拉 salad
色号 color option
色轮 color wheel
艴 angry
草 straw
艾 stop or cut short
艾瑞巴蒂 everybody
芒 tip
芔 general term for plants
芝麻官 low ranking official
芝麻绿豆 minute
芟 cut down
芭乐票 bad check
芮 small
花光 spend all one's money
花剑 foil
花好月圆 round moon
花布 printed cloth
花心思 think through
花房 greenhouse
花押 signature
花掉 waste
花旗 by extension
花旗国 USA
花时间 take up time/spend time
花木 plants
花枝 spray
花架子 but without substance
花样 way of doing sth
花烛 red/pair of large
花用 spend
花色 suit/design and color
花蟒 python
花费 cost/spend
花销 spend
花钱 spend money
芳札 good letter
芳龄 age
芸帙 books
芸签 books
芸编 books
芸芸众生 every living being
刍 straw
芼 select
芽苗 shoot/seedling
苑 keeping animals etc
苒 passing
苗子 seedling
苗头 first signs
苛 exacting
苛刻 demanding
苛求 demanding
苟 if indeed
若 like/if
若且唯若 if and only if
若干 certain number or amount
若是 if
若有所失 feel empty
若果 if
若然 if/if so
若非 if not for/were it not for
苦闷 feeling low
苫 straw mat
英 outstanding/excellent
英尺 foot
英明 brilliant
英石 Guangdong
茁壮 sturdy
茅 rushes
茅房 toilet
茍 urgent
茠 weed
茢 rushes
茫然 at a loss
茫然失措 at a loss
茬口 opportunity
兹 this/now
兹因 since
茶 tea/tea plant
茶具 tea set/tea service
茶几 coffee table/small side table
茶包 trouble/tea bag
茶叙 take tea and chat
茶杯 cup/tea-glass
茶庄 tea shop
茶叶 tea/tea leaves
茶叶末儿 tea leaves powder
茶叶蛋 tea egg
茶袋 tea bag
茶钱 tip/payment for tea
茶饮 tea drink
茶点 tea and cake
茸 soft and fine
茹 eat/roots
茹古涵今 take in
荄 roots of plant
草包 good-for-nothing/bag filled with straw
草图 rough drawing
草拟 draw up/first draft
草木 plants
草本 original draft
草标 placed on an object/animal or a person
草秆 straw
草稿 draft
草纸 brown paper/toilet paper
草台班子 small
草草了事 rush through the work
草莓 love bite
草席 straw mat
荏 soft
荏苒 slip away
荑 weed
荒 shortage
荒僻 out-of-the-way
荒废 wasted
荒弃 let go to waste
荒诞不经 ridiculous
荒诞无稽 ridiculous
荒谬 ridiculous
荒谬绝伦 absolutely ridiculous
荷重 weight load/load capacity
莆 place name
莘 long
莚 bamboo mat
荚 pod
荚果 seed pod
莫 do not/there is none who
莫不 everyone/none doesn't
莫不然 same thing applies
莫大 most important
莫如 it would be better
莫蕾 mole
莫讲 not to speak of/let alone
莫逆 very friendly
莫非 could it be
莽撞 rash
菁华 cream
菎 bamboo
菑 weed
菜包子 good-for-nothing/useless person
菜单 menu
菜单条 menu bar
菜单栏 menu bar
菜场 food market
菜市 food market
菜市场 food market
菜式 dish
菜篮子 food supply
菜色 dish
菜谱 menu/recipe
菜肴 dish
华诞 birthday
菲 poor
菲林 roll of film
萃 collect/collection
萃取 extract
萌发 shoot
萌萌哒 cute
萎 drop/decline
萎缩 dry up
萑 kind of reed
万一 just in case
万世 all ages
万事 all things
万事大吉 everything is fine
万事如意 all the best/best wishes
万事通 know-it-all
万人 all the people/ten thousand people
万全 absolutely safe
万分 very much/extremely
万古长新 remain forever new
万古长青 remain fresh/last forever
万名 all names
万寿无疆 long may you live
万安 sure thing
万民 all the people
万无一失 absolutely safe
万物 all things/all that exists
万众一心 people united
万般 every kind/extremely
万般无奈 have no way out/have no alternative
万万 absolutely
万里 far away
万里迢迢 traveling a great distance
落 be missing/leave out
落下 drop/fall
落伍 fall behind the ranks
落价 go down in price
落入 fall into
落单 be left out/be on one's own
落土 set
落地生根 put down roots
落地窗 French window
落地签 visa on arrival/landing visa
落地鼓 floor tom
落坐 sit down
落寞 lonely
落实 carry out/decide
落幕 end of the show
落座 sit down/take a seat
落后 fall behind
落得 ending up as/leading to
落户 settle/set up home
落托 down and out
落拓 down and out
落败 fail/fall behind
落款 date
落水 fall into water
落泊 down and out
落泪 shed tears
落空 come to nothing/fail
落籍 settle in
落网 hit the net
落脚 stop over/stay for a time
落落寡欢 unhappy
落叶 lose leaves/dead leaves
落叶归根 in old age
落跑 run away
落选 lose an election
落雪 snow/settled snow
落魄 down and out
葆 cover
叶片 vane
叶落归根 In old age
着 add/all right
著 show/write
著作 write/article
著名 noted
着呢 quite/rather
着地 land
着实 indeed
着床 take root
着忙 rush/in a hurry
着急 be in a hurry
着慌 alarmed
着手 set out
着手成春 once it starts/everything goes well
着数 movement
著书 write a book
着棋 play chess
着法 move
着凉 catch cold
着然 really/indeed
着眼 having sth in mind/have one's eyes on
着眼点 place of interest
着紧 urgent/in a great hurry
着色 color/apply color
着色书 coloring book
着落 rest with sb/place to settle
着处 everywhere
着装 clothes
著述 writing/write
着道儿 be taken in
着边 the point
著录 record/put down in writing
着陆 landing/land
着陆场 landing site
着陆点 landing site
葡萄酒 wine
董 direct
董事 board member
苇 reed/rush
苇席 reed mat
葫芦 full house
葭 reed
药 medicine
荤笑话 dirty jokes
葸 unhappy
葺 repair
搜集 collect
蒗 place name
蒙冤 be wronged
蒙召 be called by God
蒙皮 covering
蒙羞 be shamed
蒙覆 cover
蒙难 killed
莅任 take office/be present
莅止 come close
莅临 arrive/visit
蒯 rush
蒲草箱 rush basket
蒴 pod
蒸馏器 still
蒹 reed
苍劲 old and strong
苍老 old/aged
蒿 weed/give off
蓄 store up
蓄积 store up
蓄养 raise
盖 lid/top
盖上 cover
盖儿 lid/cover
盖印 stamp
盖子 lid/cover
盖帽 block
盖房 build a house
盖瓦 floors
盖章 sign off on sth/stamp
盖头 cover/head covering
蓏 fruit of plants
蓐 mat/rushes
蓑草 Chinese alpine rush
蓧 bamboo basket
莲步 light
荜门圭窦 hole window
蔀 cover
蔇 reach
蔋 dry
蔑 nothing
蔓 spread
蔓延 extend/spread
蔗 sugar cane
蔗糖 cane sugar
蔚成 become
蔽 cover
蒇 prepare/complete
蕉 banana
蕞 small
荡气回肠 music
荡涤 clean up
萧然 empty
蕳 orchid
薄利 small profits
薄层 film
薄暗 evening
薄板 sheet
薄烤饼 pancake
薄产 small means
薄田 poor land
薄膜 film
薄酒 wine
薄酬 small reward
薄饼 pizza/pancake
薅 weed
薆 cover
薏苡 Job's tears
薖 big
荐 recommend/straw mat
荐引 recommend/introduce
荐举 recommend/propose
荐言 recommend/suggest
荐头 job broker
荐头店 job agency
薪 salary
薪俸 pay/salary
薪水 salary/wage
薪给 salary/wage
薪资 salary
薪酬 pay/salary
薪金 salary/wage
薪饷 pay/wages
薯条 french fries
熏陶 training
薶 make dirty
藉 mat
藉口 use as an excuse/excuse
借由 through/by means of
藉由 through/by means of
借着 with the help of/through
蓝皮书 official report
藏 collect/store
藏匿 cover up
藏掖 try to cover up
藏书 collect books
藏头露尾 give a partial account
藐 small
藐视 look down on
艺能界 show business
药剂 medicine
药品 medicine
药水 bottled medicine
药瓶 medicine bottle
藴 collect/hold in store
蔼 friendly
蘁 against/go against
蕲 place name
芦 reed/rush
芦席 reed mat
芦苇 reed
苏生 come back to life
蕴 collect/hold in store
蕴含 contain
蕴和 contain/contained in
蕴涵 contain
蕴结 bottled up
蕴聚 contain
蕴藏 hold in store/contain
蕴藏量 reserves/amount still in store
兰 orchid
兰交 meeting of minds
兰室 lady's room
兰玉 your son
兰花 orchid
兰闺 lady's room
虎口 dangerous place
虎虎 strong
处 live/place
处世之道 way of life
处事 deal with matters
处境 situation
处女 first
处心积虑 calculating
处所 place
处方 recommendation/advice
处于 position
处治 handle/deal with
处理 handle/deal with
处级 department-level
处置 handle/take care of
处处 everywhere
处长 department head
虖 call
虚 void
虚位以待 reserve a seat
虚假 false/sham
虚伪 false/artificial
虚实 real situation
虚弱 in poor health
虚心 open-minded
虚损 blood
虚拟 make up
虚拟机 virtual machine
虚拟连接 virtual connection
虚文 dead letter/empty formality
虚文浮礼 empty formality
虚构 make up
虚岁 one's age
虚空 void/empty
虚脱 collapse
虚谎 false
虚警 false alert
虚惊 false alarm
虚惊一场 false alarm
虞 expect/be concerned about
号 day of a month/sign
号令 order
号召 call
号外 special number/extra
号子 sign/type
号曰 be named/named
号牌 number plate
号码 number
号码牌 number plate
号称 claim
号志 sign
号头 number
亏 thanks to/lose
亏心事 shameful deed
亏折 make a capital loss
亏损 loss
亏本 make a loss
亏本出售 sell at a loss
亏欠 be in the red/owe
亏空 in the red/in debt
亏缺 fall short of/be lacking
亏负 let sb down
虺 sick
蚛 bite
蚨 money
蛀 bore
蛀虫 books/clothes etc
蛇麻 hops
蛇麻草 hop
蛋 egg
蛋卷 egg roll
蛋品 egg products
蛋白 egg white
蛋糕 cake
蛛丝马迹 traces
蜇 sting
蜚声 make a name
蜜桃臀 round
蝒 large
蚀 eat into
蜗行牛步 make slow progress
融化 combine
融汇 combine as one
融合 fit in
融和 warm
融然 happy together
融融 happy
融资 financing
蚂蚁上树 man standing
螫 sting or bite/make sting
螺旋 screw
螺杆 screw
螺丝 screw
螺丝钉 screw
螺钉 screw
蟊 Spanish fly
蟒 python
蟒蛇 python
蝉联 continue in a post/stay at number one
虫子 bug
虫豸 base person
蟾 moon
蝇 fly
蠚 sting
蠛 minute flies
蠢材 idiot
蠢笨 stupid
蠢猪 idiot
蠢货 idiot
蠲 show/deduct
蠲洁 clean
蠲苛 tax etc
蠹 clothing etc
蛮 very/quite
血 blood
血债 debt of blood
血债血偿 blood calls for blood
血史 history written in blood
血型 blood group/blood type
血库 blood bank
血书 last wishes etc
血月 blood moon
血本无归 lose everything one invested/lose one's shirt
血条 health bar
血槽 health bar
血气方刚 full of sap
血液 blood
血淋淋 blood-soaked
血泪 tears of blood/blood and tears
血糖 blood sugar
血肉 flesh
血袋 blood bag
血制品 blood products
血账 debt of blood
血雨 rain of blood
衁 blood
众寡 many or the few
衋 sad
行 go/line
行不通 won't work
行事 handle
行事历 schedule/calendar
行令 issue orders
行列 ranks
行动 move about
行员 employee
行善 do good works
行囊 traveling bag
行好 do a good deed
行家 expert
行家里手 expert
行将告罄 run short
行市 quotation on market price
行得通 will work
行情 market price/quotation of market price
行政机关 branch of government
行书 running script
行有余力 after that
行李袋 travel bag
行栈 warehouse
行业 trade/business
行止 tracks/movements
行状 one's past experience
行当 role
行省 province
行程 course
行经 pass by
行脚 travel
行号 line number
行话 language of the trade
行语 cant
行走 walk
行迹 tracks/movements
行路 transport/travel
行踪 track
行军 march
行进 advance
行酒令 play a drinking game
行销 sell/market
行销诉求 marketing message
行长 bank president
行云流水 writing
衍 spread out
衍伸 spread
衍化 designs
衎 pleased
衒 show off
术 method
术语 term
街区 block
街市 wet market
街段 block
衙 office
卫 protect/health
卫星 moon
卫生 hygiene
卫生官员 health official
卫生局 health office
卫生厅 department of health
卫生用纸 toilet paper
卫生纸 toilet paper
卫生署 or department
卫生间 toilet
卫生陶瓷 chamber pot
卫护 protect
卫道士 champion
冲入 break into/rush into
冲出 rush out
冲向 charge into
冲垮 break through
冲杀 charge
冲进 charge in/rush in
冲锋 charge
衡 weight/weigh
衡量 weigh
衣 put on/clothes
衣子 covering
衣履 clothes and shoes
衣扣 button
衣料 material for clothing
衣服 clothes
衣柜 wardrobe
衣橱 wardrobe
衣物 clothing
衣着 clothes
衣衫 clothing
衣食 clothes and food
衣食住行 food
表 show/table
表单 form
表情包 sticker package
表意 express meaning
表态 say where one stands
表明 make clear
表格 table/form
表决 vote/decide by vote
表决权 vote/right to vote
表演 show/play
表率 example/model
表现 show/show off
表白 declaration/express
表示 show/express
表里 outside and the inside
表里如一 say what one means
表象 idea
表述 express
表达 express
表露 show
表露无遗 show in full light
表面 outside
衩 shorts
衰 decline
衰亡 decline/decline and fall
衰微 decline/in decline
衰败 decline
衰老 age
衰落 drop/decline
衰退 decline/drop
衰迈 aged
衲 line
衷 inner feelings
衽 sleeping mat
袋 bag
袋子 bag
袒 bare
袒庇 cover up
袒护 take sb's side
袒露 bare
袖 sleeve
袖套 sleeve cover/outer sleeve
袖子 sleeve
袖珍人 little person
袖筒 sleeve
袖管 sleeve
袟 book cover
袤 length
袪 sleeve opening
被 cover
被单 sheet
被子 blanket
被控 be charged
被墙 get blocked
被窝 bed cover
被卧 cover
被译 translated
袲 place name
裀 mat
裁 cut out/cut
裁并 cut down and merge
裁人 cut staff
裁剪 cut out
裁员 cut staff
裁定 ruling
裁度 decide
裁汰 cut back
裁决 ruling
裁减 reduce/cut down
裁答 reply
裁处 handle
裁制 make clothes
裂 split/break open
裂化 crack
裂口 split
裂片 tear
裂璺 split/crack
裂痕 split/crack
裂纹 crack
裂缝 crack
裂变 break apart
裂开 split open
裂隙 crack
里 lining/inside
里面 inside
裒 collect
裛 book bag/wet
补 make up for/repair
补偿 make up
补充 replenish
补充品 complementary item
补充医疗 complementary medicine
补充量 complementary quantity
补光灯 fill light
补回 make up for
补天浴日 deed
补救 remedy
补数 complementary number
补满 fill/replenish
补发 supply again/reissue
补益 help
补眠 catch up on sleep
补码 complementary code
补票处 stand-by counter
补税 pay an overdue tax
补给 supply/replenish
补给品 supplies
补给站 depot
补给船 supply ship
补给舰 supply ship
补缺 fill a vacancy
补色 complementary color
补货 restock/replenish inventory
补足额 complementary sum
补过 make amends
补选 by-election
补电 charge
装 pack/fix
装修 fit up
装备 equipment
装入 load
装卸 transfer/load or unload
装卸工 docker
装弹 charge/load
装料 charge/load
装束 clothing
装机 install
装死 play dead
装满 fill up
装潢 packaging/mount
装置 unit/system
装袋 bag/fill
装订 bind
装设 fit/install
装载 load
装运 ship/shipment
装配 fit together
装配线 production line
装点门面 put up a front
里出外进 everything sticking out
里外 or so/inside and out
里外里 all in all
里子 lining/substance
里带 inner tube
里手 left-hand side/expert
里里外外 inside and out
里边 inside
里头 inside
裨 small
裨益 profit
裨补 make up for/remedy
裱 hang/mount
裸婚 house/rings
裸替 body double
裸脚 bare foot
裸袒 bare
裸足 bare foot
裸辞 quit one's job
裸露 bare
裹 parcel/package
裹包 parcel/wrap up
裹脚 foot-binding
裹足不前 stand still without advancing
制作 make/manufacture
制作商 manufacturer
制备 prepare
制品 goods/products
制售 manufacture and sell
制图 draw/draft
制成 turn out/manufacture
制成品 manufactured goods/finished product
制片 make a movie
制版 make a plate
制程 processing/manufacturing process
制药 manufacture medicine
制衣 clothing manufacture
制表 scheduling
制造 make/manufacture
制造商 manufacturing company
制造厂 factory/manufacturing plant
制造业者 manufacturer
复印 duplicate a document
复印件 duplicate
复写 duplicate/carbon copy
复写纸 carbon paper
复式 double/multiple
复本 copy
复线 multiple track
复听 double hearing
复制 copy/make a copy of
复购 buy again
复述 repeat
复选框 check box
复杂 complicated
复杂化 complicate/become complicated
褊 urgent
褊狭 small-minded
褎 sleeve
褐 brown
褐色 brown
褔 full up
褚 store up/padding
褟 inner shirt
褡裢 forming two bags
褢 wrap
褪 take off/shed
褪下 take off
褪去 take off/shed
褱 wrap
裤袜 tights
亵服 home clothes
襜 front of clothes
襟怀 one's mind
袜裤 tights
衬 line/lining
衬衣 shirt
衬衫 shirt
衬里 lining
襾 cover
西服 suit
西沉 set
西洋棋 chess
西装 suit
西语 Spanish
要 want/need
要不 or else/otherwise
要不得 unacceptable
要不是 but for
要不然 or else/otherwise
要事 important matter
要人 important person
要件 important condition
要债 collect a debt
要价 charge/ask a price
要命 extremely
要图 important program/main plan
要好 be on good terms/be close friends
要强 strong-minded
要得 good/fine
要旨 main points
要有 need/must have
要死 extremely
要死不活 half dead
要求 request/ask
要略 roughly/summary
要目 important substance
要端 main points
要约 offer/agree to a contract
要紧 important/urgent
要闻 important news story
要职 important position
要着 important thing
要著 important book
要说 when it comes to
要账 collect debt
要钱 charge/demand payment
要点 main point
覃 deep
覃第 your house
覅 please don't/must not
覆 cover
覆亡 fall
覆核 review
覆水难收 damage is done
覆盖 cover
见 see/meet
见不得人 shameful
见世面 see the world
见仁见智 opinions differ
见光死 stock price falls
见到 see
见告 inform
见地 opinion
见报 in the papers/appear in the news
见好就收 know when to stop
见得 be sure/appear
见怪 mind
见招拆招 counter every move
见方 square
见习 learn on the job
见习员 trainee
见闻 one's experience
见解 opinion/understanding
见访 your visit
见说 hear what was said
见识 experience
见长 excel at
见面 see each other/meet
见马克思 pass away
规则 fixed/regular
规划 draw up a plan/program
规划局 planning department
规劝 advise
规定 set/fix
规律 rule
规律性 regular
规复 rule/system of laws
规整 regular
规格 standard/specification
规模 scale
规率 law
规矩 customs/rule
规矩准绳 set square
规程 rules
规章 rule
规范 standard/specification
规范性 standard/normal
规范理论 Standard Model
规约 terms
规诫 warn
觅 find
视乎 depend on
视作 regard as/treat as
视像 video
视同 regard the same as
视如土芥 regard as useless
视察 inspect
视为 see as
视窗 window
视而不见 ignore
视距 visible range
视频 video
视频节目 video program
视频点播 video on demand
觍 shameful
亲 one's own/in person
亲们 followers
亲切 close and dear
亲密 close
亲情 love
亲爱 dear
亲手 with one's own hands
亲生 one's own
亲疏贵贱 everyone/rich and poor
亲眼 with one's own eyes
亲睦 friendly
亲临 visit in person
亲自 in person
亲亲 dear one/friendly
亲赴 travel to
亲身 personal
亲近 get close to
觊 long for
觏 see/complete
觑 watch for
觑机会 watch for an opportunity
觑视 look
觉 find that/thinking
觉得 feel
觉悟 come to understand
览 look at/read
观 look at/watch
观察 watch
观影 watch a movie
观望 wait and see/look around
观看 watch
观览 look at/look sth over
观赏 watch
角 role
角尺 set square
角色 part/role
觖 dissatisfied
觚 rule/law
解 open/break up
解出 figure out
解嘲 find excuses
解悟 understand
解手 solve
解析 analysis
解决 settle/solve
解决办法 solution
解法 solution/method of solving
解疑释惑 solve a problem
解答 answer/solve
解约 cancel a contract/terminate an agreement
解脱 free/get free of
解说 explain
解释 explain
解锁 release/unlock
解开 undo/solve
解除 free/remove
解颐 laugh
解题 solve problems
解体 collapse
觥 big
触 make contact with sth/touch
触动 move/touch
触及 touch on
触地得分 score a try
触感 feel/touch
触手可及 within reach
触手可得 within reach
触控点 pointing stick
触摸 touch
触击 tap/contact
触法 break the law
触目 meet the eye/eye-catching
触目惊心 horrible to see
触碰 touch/touch on
触处 everywhere
觼 ring
言 talk/say
言之有物 have substance
言之无物 carry no weight/have no substance
言归于好 become reconciled
言归正传 return to the topic
言听计从 see/take advice
言语 tell/speak
言说 speak of
言谈 what one says
言辞 what one says
言重 speak seriously
订 order/agree
订位 book a table/reserve a seat
订做 make to order
订出 booked out/draw up
订单 order
订单号 order number
订定 set/provide
订房 reserve a room
订票 book tickets/issue tickets
订立 set up/contract
订制 custom-made/made-to-order
订货 order goods/place an order
订费 subscription
订购 place an order/subscribe
订金 deposit
订阅 subscription/subscribe to
计 count/calculate
计件工资 piece rate wage
计分 calculate the score
计分环 scoring ring
计划 plan/program
计提 set aside
计数 count
计数器 register/counter
计数法 calculation
计数管 counter
计时 time
计时工资 payment by the hour
计时比赛 timed race
计时赛 timed race
计票 count of votes
计算 think over/calculate
计算器 calculating machine
计算机 computer
计议 talk over/plan
计较 bother about/plan
计量 measurement/calculate
讯 ask/news
讯问 ask about
讯息 news/information
讨 invite
讨厌 annoying
讨取 ask for/demand
讨平 put down
讨底 demand details
讨教 ask for advice
讨论 talk over/discuss
讨账 collect overdue payment/demand payment
讨还 ask for sth back
讨饭 ask for food
𬣙 great/large
訑 mean
训 train/instruction
训令 order/instruction
训条 order/instruction
训兽术 animal training
训示 orders/instructions
训练 train/training
训词 instruction
训释 explain
讫 finished
托词 make an excuse/excuse
记 note/sign
记事 record
记事本 laptop computer
记事簿 memo book
记住 bear in mind
记分 keep score
记在心里 keep in mind
记念 keep thinking of
记挂 have on one's mind
记者 journalist
记号 mark/seal
记谱 write a score
记账 charge to an account/keep accounts
记载 write down/record
记述 write an account
记录 record
讹 error/false
讹误 error in a text
讹谬 mistake/error
䜣 pleased/happy
诀 bid farewell
诀别 part/bid farewell
訧 mistake/fault
访 call on/visit
访问 call on/access
访问量 hits
访寻 search
访求 search for
访美 visit the USA
访谈 visit and discuss
设 if/set up
设备 equipment/facilities
设定 set/set up
设或 if
设施 facilities
设有 have/feature
设法 try/think of a way
设立 set up
设置 set up/install
设色 color
设若 if
设计 design/plan
设计程序 design process
设限 set a limit
许 allow/promise
许下 make a promise
许下愿心 express a wish
许久 for a long time/for ages
许可 allow
许可证 authorization
许和 allow
许多 much/many
许嫁 allowed to marry
许诺 promise
许愿 make a wish
许愿井 wishing well
诉冤 complain
诉求 call for/request
诉状 complaint
诉苦 complain
诉说 tell of
诉述 tell of
注册 register
注解 explain with notes/comment
注销 cancel/write off
证 certificate/proof
訾 calculate
𧮪 joke
诂 explain/comment
詅 sell
詊 pleasing
讵 how
诈 draw sb out
诈晴 clear up
诈语 lies
诒 present
评 choose/discuss
评介 review
评分 grade/mark
评为 choose as
评理 reason things out
评级 rating
评语 comment
评说 comment
评论 comment on/discuss
评议会 council
评述 comment on
评点 comment
词根 root
词翰 book
词讼费 costs
词语 term
咏 sing
诩 popular/lovely
询 ask about
询价 price check/quotation request
询问台 information desk
诣 go
诣谒 pay a visit to
诣门 visit sb
诣阙 go to the capital
试 test/try
试一试 have a try
试作 test run/attempt
试卷 test paper
试吃品 food sample
试图 try/attempt
试探 sound out/try out
试映 preview
试杯 test dish
试样 type/model
试水 test the waters
试水温 test the waters
试液 test solution
试演 preview
试用 try sth out
试用本 inspection copy
试种 test planting
试穿 try wearing clothes
试管 test tube
试航 test flight
试行 test/try out
试衣 try on
试表 take temperature
试试看 give it a try
试办 try sth out
试销 test marketing
试题 test topic
试验 test
试验间 test room
试点 test point
诗 poem
诗歌 poem
诗篇 poem
诟 disgrace
诡 weird
诡异 weird
诡谲 weird
诠 explain/comment
诠解 explain
诠释 comment and explain
诘问 ask questions
话 talk/language
话事人 top dog
话别 bid goodbye
话务员 phone operator
话卡 calling card
话茬 topic
话说 discuss
话说回来 then again/on the other hand
话费 call charge
话头 subject
话题 topic/subject
该 should/that
该博 learned
该应 should
该当 should
详 detailed
详备 detailed
详密 detailed
详情 details/particulars
详细 detailed/in detail
详见 for further details
详解 detailed answer/explain in detail
诜 inform
酬 return/answer
詹 arrive/reach
誃 separate
诛杀 kill
夸张 ridiculous
夸海口 talk big
志哀 mark sb's passing
认 know
认作 regard as/treat as
认可 approve/approval
认同 approve of
认字 able to read/learn to read
认定 set one's mind on/of the firm opinion
认得 know
认准 make sure of
认为 think/feel
认真 take seriously
认知 understanding
认缴资本 subscribed capital
认证 approve
认识 know/understanding
认购 subscribe
认领 claim/accept
认头 accept having lost
认养 sponsor
誓不两立 two cannot exist together
誓约 promise
誓言 promise
诞 increase/birthday
诞辰 birthday
诱因 cause
诱发 cause
誙 definitely
语 tell/let know
语域 register
语意 meaning
语支 language branch
语数外 Chinese
语文 Chinese
语料 language material/language data
语族 language branch
语焉不详 not giving details
语种 language type
语篇 text
语声 sound of speaking
语言 language
语言训练 language training
语锋 topic
语录 quotation
诚 really
诚如 it is exactly as
诚实 honest
诚心所愿 so be it
诚恳 honest
诚然 indeed
诚笃 honest
诚聘 invite job applications from
误 mistake/error
误事 hold things up
误信 fall for
误工 loss of working time/holdup
误差 difference/error
误会 mistake
误机 miss a plane
误点 not on time/overdue
诰 grant
说 talk/speak
说七说八 after all
说上 talk/speak
说不定 can't say for sure/maybe
说不得 must/cannot but
说出 speak out
说到 talk about
说到做到 keep one's promise
说到底 in the end
说合 bring together
说好 come to an agreement
说定 settle on/agree on
说客 go-between
说帖 note
说干就干 without delay
说得过去 acceptable
说明 show/explain
说明书 manual
说明会 information meeting
说服 talk sb over
说死 say definitely/commit
说法 statement/way of speaking
说漏嘴 let slip
说理 reason
说真的 honestly
说笑 crack jokes/chat and laugh
说老实话 be honest
说着玩 joke around/be kidding
说话 speak/talk
说话算数 mean what one says/keep one's promise
说话算话 do as promised/mean what one says
说说 say sth
说起 with regard to/bring up
说辞 excuse
说通 get sb to understand
说道 say/state
说部 plays etc
说闲话 chat
谁 who
课 tax/course
课文 text
课时 period
课程 course
课长 head
课题 issue/problem
调 transfer/move
调任 transfer/move to another post
调停 reconcile
调停者 go-between
调价 price adjustment
调入 call in/call
调剂 adjust
调动 transfer
调升 upgrade
调协 match
调卷 check the records
调味 seasoning
调味品 seasoning
调味料 seasoning
调味汁 sauce
调和 reconcile
调幅 size of an adjustment
调度 schedule/manage
调性 company
调换 change places/exchange
调拨 send/commit
调教 raise/train
调整 adjust/adjustment
调料 seasoning
调查表 inventory list
调理 look after/take care of
调用 transfer
调发 dispatch
调节 adjust/reconcile
调职 post away
调训 train
调谐 adjust
调资 wage adjustment
调赴 dispatch
调转 turn around/make a U turn
调遣 dispatch
调适 make sth suitable
调迁 transfer/move
调阅 access
调降 lower/reduce
调养 take care of
调驯 look after and train
谈 talk/speak
谈判 talks
谈到 talk about/speak about
谈及 talk about
谈古论今 discuss everything
谈天 chat
谈妥 come to terms/reach an agreement
谈得来 get along with
谈恋爱 be dating
谈朋友 be dating sb
谈笑风生 joke together
谈话 talk/conversation
谈谈 have a chat/discuss
谈论 talk about/discuss
谈起 speak of/talk about
诿 give excuses
请 please/ask
请勿 please don't
请问 Excuse me
请坐 please/have a seat
请多关照 please treat me kindly
请安 in Qing times/wish good health
请帖 invitation card/written invitation
请援 request help
请柬 invitation card/written invitation
请款 invoice/request payment
请求 ask/request
请示 ask for instructions
请调 request a transfer
诹 choose
诼 complain
谅 expect/show understanding
谅解 understand/understanding
论 talk about/per
论及 make reference to
论据 thesis
论文 paper/thesis
论理 by rights/as things should be
论证 proof/prove a point
论题 topic
论点 line of reasoning/thesis
谂 know/long for
谍报 intelligence
谛视 look carefully
谐 reach agreement
谐戏 joke
谐谈 joking
谏言 advise/advice
谕 order
咨询员 advisor
谙 know well
诸 all
诸事 everything/every matter
诸位 Sirs/everyone
诸凡百事 everything
诸多 lot of/good deal
诸如 such as
诸如此类 and so on/and the rest
诸般 many different kinds of
诸色 all kinds
谖 forget
诺 promise
诺言 promise
谋 plan
谋事 look for a job/plan matters
谋利 make a profit
谋得 get
谋生 earn a living
谋职 look for a job
谋面 meet
谋食 make a living
谒 visit
谒访 visit
谓 speak/name
誊 copy out
誊录 copy out
诌 make up
谎 lies
谎称 claim
𫍲 small
謑 disgrace/shame
谑 joke
谡 begin
讲 speak/explain
讲到 talk about sth
讲台 desk
讲和 reconcile
讲座 chair
讲明 explain
讲求 particular about sth
讲理 reason with sb
讲解 explain
讲解员 guide
讲话 address/talk
讲论 discuss
讲述 give an account/talk about
谢 thank/decline
谢世 pass away
谢仪 gift as thanks
谢却 decline
谢帖 letter of thanks
谢幕 come to an end
谢意 thanks
谢礼 gift as thanks
谢谢 thank/thanks
谟 plan
謪 discuss
谬 false
谬种 error
谬见 false idea
谬误 error
讴 sing/folk song
讴吟 song
谨订 would like to invite
谨记 keep in mind/bear in mind
謼 shout
谩骂 call sb names
证交所 stock exchange
证件 papers/certificate
证伪 confirm to be false
证券 certificate
证券公司 share company
证券商 broker
证券经营 brokering/share dealing
证实 confirm
证实礼 confirmation
证据 proof
证明 certificate/proof
证明完毕 end of proof/QED
证明书 certificate
证书 certificate
证照 ID photo
证验 real results
譒 spread
识 know/record
识字 able to read/learn to read
识得 know
识文断字 able to read
识时达务 know what's up/understanding
识破 see through
识羞 know shame
识货 know what's what
谱 list/register
谱写 create
谱架 music stand
警 alert/warn
警备区 command
警告 warn
警报 alert/alarm
警悟 on the alert
警惕 be on the alert/alert
警戒 alert/be on the alert
警戒线 alert level
警示 alert/warn
警号 alert/alarm
警觉 alert
警讯 warning sign
警醒 be alert
警铃 alarm bell
警钟 alarm bell
譩 yeah
譬 give an example
譬如 for example/such as
譬如说 for example
译 translate
译名 translated names
译写 translate
译文 translated text
译著 translated work
译词 equivalent
议 suggest/comment on
议事 discuss official business
议员 representative/member
议定 reach an agreement
议政 discuss politics
议案 proposal
议决 decide
议论 talk about/comment
议题 issue/topic
譶 talk fast
护 protect
护佑 protect
护封 document seal
护手霜 hand cream
护法 keep the law
护翼 take under one's wing
护着 protect
护卫 protect
譹 shout
读 read out/read
读出 read/read out loud
读取 read
读报 read newspapers
读写 reading and writing
读心 read sb's mind
读懂 read and understand
读数 reading
读书 read a book
读法 reading
读物 reading material
读谱 read music/read a score
读头 reading head
赞 support
谉 try
讇 talk in one's sleep
变 change/become different
变作 change into/turn into
变做 turn into
变动 change
变化 change
变化多端 changing/full of changes
变卦 change one's mind
变回 change back into
变坏 get worse
变得 become
变成 change into/turn into
变换 convert
变故 accident
变暖 become warm
变更 change/modify
变格 case change
变样 change
变法 change the laws
变活 come to life
变为 change into
变现 sell for cash
变老 age/aging
变声 sound different
变色 change color
变装 change clothes
变卖 sell off
变质 go off/go bad
变身 turn into
变速杆 stick shift
变造 modify/alter
变迁 changes
变革 change
变音记号 flat
让 have sb do sth/let sb do sth
让利 give a discount
让步 give in
让路 make way
让开 step aside
谰 make a false charge
讘 talk a lot
赞同 approve of
赞扬 approve of/show approval
赞赏 appreciate
谠 honest
谷底 all-time low
豁 opening/open
豁出去 go for broke
豁楞 make trouble
豁然 wide and open
豁达 open-minded
豆渣脑筋 idiot
豆荚 pod
岂有此理 ridiculous
岂止 not only/more than
竖式 standing
竖立 stand
竖起 raise/turn up
丰功 brilliant
丰富 rich
丰盈 well-rounded
丰盛 rich
丰硕 rich
丰腴 well-rounded
丰衣足食 well fed and clothed
丰裕 well-off
象 form
象征 stand for
象棋 Chinese chess
豢 raise
豢养 keep
豪掷 spend
豪迈 open-minded
豫 happy
猪狗不如 lower than low
猪精 person who
猪队友 coworker etc
豺 dog-like animal
貌 looks
貌似 appear to be
貌相 looks
貌美 good looks
猫 cat
猫条 cat treat tube
猫粮 cat food
猫门 cat door
贝 currency
贝司 bass
贝斯 bass
负 carry/turn one's back on
负值 negative value
负债 be in debt
负债累累 deep in debt
负分 negative score
负数 negative number
负方 losing side
负有 be responsible for
负有责任 at fault/responsible
负片 negative
负累 involve
负荷 charge/load
负号 negative value sign -
负责 be in charge of/be responsible for
负责人 person in charge
负责任 be responsible
负载 carry/support
负载均衡 load balancing
负重 carry a heavy load
负重训练 weight training
负面 negative/negative side
财 money/riches
财主 rich man
财利 riches
财务 finance
财务软件 accounting software
财富 riches
财帛 money
财政 public finance/government finance
财会 finance and accounting
财税厅 department of finance
财贸 finance and trade
财赋 finances and taxes
财迷心窍 mad about money
财长 head of finances
贡 gifts
貤 reward
贫 poor
贫乏 limited/lacking
贫富 poor and rich
贫寒 poor
贫民 poor people
贫气 mean
贫瘠 poor
贫相 mean
贫穷 poor
贫苦 poor
货 goods/money
货仓 warehouse
货值 value
货到付款 cash on delivery
货包 freight package
货品 goods
货币 money/currency
货币兑换 currency exchange
货币市场 money market
货架 shelf for goods/shop shelf
货棚 shed
货栈 warehouse
货款 payment for goods
货比三家 shop around
货源 supply of goods
货物 goods
货盘 pallet
货真价实 real/true
货色 goods/stuff
货车 truck/van
货运 freight transport/transported goods
货运列车 goods train/freight train
货运卡车 freight truck
贩 buy and sell/trade in
贩售 sell
贩私 traffic
贩卖 sell/traffic
贩运 transport/traffic
贯 pass through
贯彻 carry out
贯彻始终 follow through
贯穿 link/run through
贯通 link up
贯连 link up/connect
责 duty
责令 order/charge
责任 duty
责任人 responsible person
责成 charge with
贮 store/save
贮备 store
贮存 store/deposit
贮存管 gas holder
贮藏 store up/deposits
贳 buy on credit
赀 fine/estimate
贰 two
贵 your/expensive
贵公司 your company
贵司 your company
贵妇 lady
贵干 your business
贵庚 your age
贵府 your home
贵方 you/your side
贬低 play down
买 buy/purchase
买一送一 buy one/get one free
买主 customer
买价 buying price
买入 buy
买单 pay the restaurant bill
买回 buy back
买官 buy an official title
买家 buyer/purchaser
买帐 buy it/accept
买房 buy a house
买断 buy out
买方 buyer
买方市场 buyer's market
买春 buy wine or drinks
买票 buy tickets
买空卖空 play the market
买卖 buy and sell/shop
买进 buy in/purchase
贷 loan
贷方 credit side
贷款 loan/provide a loan
贷记 credit
费 cost/fee
费口舌 waste time explaining
费唇舌 waste time explaining
费工夫 exacting/demanding
费时 take time
费率 rate
费用 cost
费神 take trouble
费话 talk at length
贴 keep close to/post
贴合 fit
贴士 tip/suggestion
贴心 close
贴心贴肺 very close
贴文 post
贴现 discount/rebate
贴现率 discount rate
贴纸 sticker
贴身 personal
贻 present
贻害 have bad consequences
贻笑 be ridiculous
贻误 waste
贸 trade/commerce
贸易 trade
贸易中心 trade center
贸易公司 trading company
贸易协定 trade agreement
贸易战 trade war
贸易货栈 commercial warehouse
贸易顺差 trade surplus
贸易额 volume of trade
贺客 guest
贺年片 New Year's card
贿选 buy votes
赅 full/complete
资 money/supply
资俸 pay/salary
资敌 supplies
资料 data/material
资料介面 data interface
资料仓储 data warehouse
资料夹 folder
资料片 add-on
资料量 quantity of data
资方 capital
资本 capital
资本储备 capital reserve
资本市场 capital market
资历 experience
资用 available
资讯 information
资财 capital and materials
资遣 pay sb off
资金 capital
贾 buy
赊 long
赊欠 offer credit
赊账 outstanding account/have an outstanding account
赊购 buy on credit/delay payment
赊销 sell on account
宾 guest/object
宾天 pass away
宾客 guests
宾朋 guests/invited friends
宾至如归 home away from home
宾语 object
宾馆 hotel
赐 grant
赐予 grant
赐给 give
赐鉴 please review
赏 give/hand down
赏光 show up
赏心悦目 pleasing
赏析 understanding and enjoying
赏识 appreciate
赏赐 reward
赏钱 tip
赏鉴 appreciate
赔付 pay out/payment
赔本 loss
赔礼 make amends/offer an apology
赔钱 pay for damages/lose money
赔钱货 daughter
赓 carry on/continue
赓即 immediately
赓续 carry on/continue
贤人 great and the good
贤内助 good wife
贤妻 you/perfect wife
卖 sell
卖主 seller
卖傻 play stupid
卖价 selling price
卖光了 be out of stock/be sold out
卖出 sell/reach
卖力 do one's very best
卖命 give one's all
卖唱 sing for a living
卖场 store
卖完 be sold out
卖家 seller
卖弄 show off
卖掉 sell off
卖方 seller
卖空 sell short
卖点 selling point
贱 my
贱人 cheap person
贱内 my wife
贱卖 discount sale/low price
赋予 give
质 quality/question
质问 question/ask questions
质地 quality
质料 material/matter
质检 quality inspection
质检局 quality inspection office
质疑 question/call into question
质素 quality
质询 question
质量 quality/quality and quantity
质量块 body
质量检查 quality inspection
赍 present
账 account/bill
账册 bill/account book
账单 bill
账户 bank account/online account
账房 accounts office/accountant
账期 credit period
账本 account book
账款 money in an account
账目 item in accounts
账簿 account book/ledger
账号 account/account number
账载 per book
账面 item in accounts
赌 bet
赌上一局 make a bet
赌桌 gaming table
赌约 bet
賮 farewell presents
赖 bad/rat
赖以 depend on
赚 earn/make a profit
赚取 make a profit
赚得 earn
赚钱 earn money
购 buy/purchase
购得 purchase
购置 purchase
购货 purchase of goods
购买 buy/purchase
赛 match/better than
赛季 season
赛程 course of a race
赛跑 race
赛车手 racing driver
赛道 race course
赛马场 race course
赛点 match point
赠 give as a present
赠予 give a present/grant
赠品 gift
赠款 grant
赠礼 present/gift
赠送 present as a gift
贉 pay an advance
赞助 support/sponsor
赞助商 sponsor
赞成 approve
赞成票 approval
赝 false
赡 support/provide for
赡养 support/provide support for
赢 win/profit
赢利 profit
赢得 win
赢球 win a match
赆 farewell presents
赤 red/bare
赤子 people
赤字 red letter
赤手 with bare hands
赤手空拳 with one's bare hands
赤裸 bare
赤裸裸 bare
赩 red
赫赫 outstanding/brilliant
赪 deep red
赯 red
走 go/leave
走下坡路 decline
走丢 get lost
走低 decline/go down
走你 Come on
走俏 sells well/be in demand
走入 walk into
走出 leave/go out through
走动 move about/walk around
走去 walk over
走向 strike/head for
走向断层 strike fault
走回头路 turn back
走失 missing/lost
走好运 experience good luck
走子 move
走字 register time/run
走廊 hallway
走形式 go through the formalities
走后门 use connections
走心 take care/be moved by sth
走掉 leave
走散 get lost
走时 keep time/travel time
走板 sound awful
走步 step/walk
走水 leak
走江湖 travel around the country
走兽 animal
走相 lose one's good looks
走眼 mistake
走红 be popular/be in luck
走背字 have bad luck
走色 lose color
走着瞧 wait and see
走访 travel to/visit
走路 get out/leave
走近 draw near to
走进 enter/step into
走运 be in luck/have good luck
走过 pass by/walk past
走避 run away
走乡随乡 When in Rome
走错 go the wrong way
走开 leave/walk away
走险 take risks/run risks
走风 leak
走马 ride
走马上任 take office
赴 go/visit
赴会 go to a meeting
赴汤蹈火 go to any lengths
赴华 visit China
起 get up/get
起伏 move up and down
起作用 work/play a role
起来 get up/stand up
起价 prices starting from
起先 at first/in the beginning
起初 at first
起动 start up
起动钮 on switch/starter button
起名 name/take a name
起因 factor/cause
起家 start out by
起居作息 working and resting
起居室 living room/sitting room
起居间 living room
起床 get up/get out of bed
起手 set about
起拍价 starting price/starting bid
起效 start working
起步 set out/start
起步价 starting price
起泡 bubble
起泡沫 bubble
起源 come from/origin
起火 get angry/cook
起眼 catch one's eye
起码 at the minimum
起程 set out/leave
起种 starter
起稿 draft/make a draft
起立 stand
起航 take off
起色 pick up/turn for the better
起草 draw up/make a draft
起薪 starting salary
起讫 beginning and end
起诉书 statement of charges
起讲 start a story
起跑 start running/start of a race
起跑线 starting line/scratch line
起跳 take off
起身 get up/leave
起迄 start and end
起降 take off and land
起头 start/at first
起飞 take off
起点 starting point
起点线 starting line
赸 leave/jump
趁便 in passing/take the opportunity
趁早 as soon as possible/before it's too late
趁热 while it's still hot
超 pass
超乎寻常 out of the ordinary
超值 be great value
超凡 out of the ordinary
超出 go too far
超前 take the lead/advanced
超拔 outstanding/fast-track
超生 spare sb
超级 super-
超经验 outside one's experience
超群 outstanding
超群绝伦 outstanding
超龄 too old
越位 offside
越来越 more and more
越冬 pass the winter
越席 leave one's seat
越发 more and more/all the more
越级 skip a grade
越轨 run off the track/step out of line
趐 enter/fly
趒 jump
赶 until/catch up with
赶上 in time for/keep up with
赶不上 can't keep up with
赶不及 not enough time/too late
赶来 rush over
赶到 hurry
赶往 hurry to
赶得及 have enough time
赶忙 hurry
赶快 at once/quickly
赶早 as soon as possible/before it's too late
赶明儿 one of these days
赶时间 be in a hurry
赶紧 without delay
赶走 turn back
赶赴 rush/hurry
赶路 hurry on
趡 place name
趣 interesting/interest
趣味 liking/interest
趣闻 funny news item
趋 hurry
趋缓 slow down
趯 jump
足 as much as/foot
足下 you/below the foot
足不出户 stay at home
足以 so that/so much so that
足印 footprint
足够 enough
足尖 tip of the foot
足尖鞋 pointe shoe
足月 full-term
足本 complete book
足岁 one's age
足球 football
足色 fine
足见 one can see
足足 as much as/no less than
足迹 track/footprint
足量 full amount
足额 full
趵 jump
跂 foot/hope
跌 drop/fall
跌倒 fall
跌价 fall in price
跌宕昭彰 free
跌市 falling stock prices/bear market
跌幅 decline
跌破 fall below
跌至 fall to
跌落 drop/fall
跌足 stamp one's foot
跌跤 fall down/take a fall
跌进 fall into
跌风 falling prices/bear market
跎 waste time
跐 step
跑 off/run
跑来跑去 run around
跑出 run out
跑分 phone/run
跑垒 running between bases
跑掉 run away
跑步 run/march at the double
跑步机 running machine
跑腿子 bachelor
跑走 run away
跑跑颠颠 be on the go
跑路 run/run off
跑车 work on a train/slip away
跑遍 go everywhere
跑道 track
跑鞋 running shoes
跑龙套 play a small role
距 be apart from/distance
距今 ago/before the present
距离 be apart from/distance
跟 go with/compared with
跟上 catch up with
跟丢 lose track of
跟人 marry
跟前 just before/living with one
跟从 follow/get married
跟手 at once/on the way through
跟斗 fall
跟注 call/match a bet
跟着 follow after/immediately afterwards
跟踪 tracking/follow sb's tracks
跟进 follow/follow up
跟随 follow
迹 sign/mark
迹象 sign/mark
跤 fall
跦 walk
跨上 bike
跨刀 appear in sb's show
跨年 New Year
跨步 take a step
跨界 go beyond the border
跨越 step over
跨越式 going beyond
跨足 enter
跬 short step
路 line/kind
路上 on the way
路人甲 ordinary person A
路子 way/method
路径 method/ways and means
路数 method/movement
路条 travel pass
路权 right of way
路程 course
路过 pass by or through
跱 stop
跳 hop/jump
跳价 price jump
跳出 jump out
跳动 bounce
跳梁 jump up and down
跳楼 jump from a building
跳楼价 extremely low price
跳水 dive/diving
跳票 bounce
跳级 jump a year
跳绳 skip
跳脱 move beyond
跳蛋 love egg
跳跃 jump/skip
跳车 jump from a car
跳转 jump to
跳进 jump into
跳过 jump over
跳远 long jump
跳高 high jump
踩 step on/stamp
踅 walk around
踅摸 look for
踏 step on/stamp
踏上 step on or into/set foot on
踏勘 go and inspect
踏垫 floor mat/car mat
踏步 step/mark time
踏步不前 mark time
踏空 miss one's step
踏访 visit
踏足 enter/set foot on
踏进 set foot in
践 walk
践约 keep a promise
践行 keep/carry out
踔 get ahead/excel
踖 step
踜 slip/fall
踠 bent
踢 play
踣 fall down
踥 walk with small steps
踥蹀 walking
踧 level/carefully
踩失脚 lose one's footing
踩空 miss one's step
踩线 commit a foot fault
踩雷 step on a mine
踩点 cut it fine
踪 tracks/footprint
逾 go beyond
踊跃 jump
踵 arrive/follow
踼 fall flat
踽 walk alone
踽踽独行 walk alone
蹀躞 walk in small steps
蹇运 bad luck
蹈 stamp
蹉 slip/error
蹉跎 slip/slip away
蹊径 way
蹋 step on
蹎 fall forward
蹐 walk with short steps
蹜 walk carefully
蹝 slippers
踪影 trace
踪迹 tracks/footprint
蹦 hop/bounce
蹦跳 hop/jump
蹦跶 be active
蹦高 jump
蹪 fall
蹬 put on/step on
蹬脚 stamp one's foot
蹭 rub against
蹲 stay
蹲大牢 be behind bars
蹲苦窑 be behind bars
蹴 carefully/stamp
跷 raise one's foot
跷家 run away from home
跷跷板 see-saw
蹽 run/slip away
跶 slip
踌躇不前 hold back
跻 mount
跃 jump
跃升 jump
跃迁 jump
跞 move/walk
躔 follow its course/animal tracks
𨀁 walk
跹 walk around
𨅬 pass/step over
躞 walk
蹑 follow
蹑履 wear shoes
蹑登 go up
蹑迹 follow sb's tracks
蹑踪 follow along behind sb
蹿升 shoot up
蹿货 product in great demand
蹿蹦 jump up
躜 jump
躧 step/shoe
身 life/body
身上 at hand/on the body
身世 one's lot/one's life experience
身份 role/capacity
身份卡 ID card
身份证 ID
身份证明 ID card
身价 price of a person
身先士卒 take the lead
身子 body/health
身强力壮 sturdy
身形 figure
身影 figure
身后 place behind sb
身心 body and mind
身态 figure
身才 figure/build
身败名裂 lose one's standing
身材 figure/build
身板 body
身段 figure
身为 in the capacity of
身穿 wear
身经百战 seasoned
身着 wear
身处 placed in
身躯 body
身边 on hand/at one's side
身量 standing
身陷囹圄 behind bars
身体 body/one's health
身高马大 tall
躬亲 in person
躲藏 take cover
躲让 make way for/step aside
躲开 trouble
躲风 stay out of trouble
躯 human body
躯壳 body
躯体 body
车 car/machine
车位 unloading point
车夫 cart driver
车手 racing driver
车把式 expert cart-driver
车架 cart
车条 spoke
车模 model car
车机 head unit
车水马龙 heavy traffic
车流 traffic
车皮 freight car
车票 ticket
车祸 traffic accident
车程 travel time
车窗 car window
车号 taxi number
车贷 car loan
车轮 wheel
车轮子 wheel
车钱 fare/transport costs
车门 car door
轧 check/roll
轧辊 roll
轨 track/course
轨范 standard
轨迹 track
轨道 track
军事家 general
军事演习 war game
军官 officer
军需官 quartermaster
轩 high/tall
轩冕 hold an official post
轩昂 high
软 soft
软件 software
软件企业 software company
软件包 software package
软件系统 software system
软包 soft roll
软呢 soft
软坐 soft seat
软席 soft seat
软座 soft seat
软柿子 soft touch
软烂 soft
软片 film
软糯 tender
软绵绵 soft
软膏 paste
软着陆 soft landing
软饭男 kept man
软饮 soft drink
软饮料 soft drink
轸 square
轸方 square/four-square
轱辘 roll/turn
轴承 bearing
轶 excel
较 compare/compared to
较好 better
较差 range
较比 quite/rather
较略 about/roughly
较真 take sth seriously
较短絜长 compare long and short
较著 standing out
较长絜短 compare long and short
辁 limited
辀 cart
载 year/carry
载入 write into/enter
载入史册 be recorded in history/go down in history
载具 medium/vector
载携 carry/bear
载籍 books
载荷 load
载货 freight/load
载货汽车 truck
载途 distance
载运 freight
载重 load/carrying capacity
载重能力 weight-carrying capacity
载重量 dead weight
载体 carrier/vector
轾 short/low
辄 then/at once
辅助医疗 complementary medicine
辅食 complementary food
轻 small in number/light
轻微 light
轻快 light and quick
轻打 tap
轻柔 soft
轻水 light water
轻生 take one's own life
轻薄 light
轻言 say
轻重缓急 urgent or non-urgent
轻音乐 light music
轻食 light meal
轻饶素放 simply release
轻松 light
辍 stop
辍工 stop work
辍业 give up work
辍止 stop/leave off
辇运 ship/transport
辈子 all one's life
轮 ring/take turns
轮候 wait one's turn
轮值 take turns on duty
轮到 be turn
轮唱 round
轮子 wheel
轮廓鲜明 clear-cut
轮换 take turns
轮替 take turns
轮次 in turn/by turns
轮流 take turns
轮班 shift working
轮番 in turn/one after another
轮盘 wheel
轮空 bye/get a bye
轮辐 wheel spoke
辑 collect/edit
辑录 collect
输 transport/lose
输入 import
输出 data/services
输出品 export item/product for export
输掉 lose
输球 lose a match
输理 be in the wrong
输移 transport
输给 lose to
输赢 win or loss/outcome
输送 deliver/transport
输送媒介 transport medium
输运 transport
辐 spoke of a wheel
辐条 spoke
辗转 from person to person
舆 people/land
舆地 land
舆论 public opinion
辕 government office
转 transfer/turn
转乘 transfer/change trains
转交 pass on to sb
转入 change over to/switch to
转动 turn sth around/turn
转化 change/turn
转去 return/go back
转口 transit
转向 get lost/lose one's way
转告 pass on
转回 put back/turn back
转圈 run around
转型 update
转天 next day/following day
转嫁 cost
转寄 email
转差 slip
转帆 go about/tack
转年 next year/following year
转弯 turn
转往 change
转徙 move house
转念 think better of
转悠 roll
转手 change hands/pass on
转折 turn in the conversation
转折点 turning point/breaking point
转捩 turn
转捩点 turning point
转接 transfer/connect
转接班机 connecting flight
转换 change/switch
转会 transfer to another club
转会费 transfer fee
转校 transfer
转机 turn for the better/change planes
转正 transfer to full membership
转步 turn around
转产 change production
转发 pass on
转码 convert
转移 change/transfer
转移支付 transfer payment
转移视线 shift one's eyes
转移阵地 move one's base
转给 pass on to
转义 transferred meaning
转而 turn to/switch to
转背 turn one's back/turn around
转脸 in no time/turn one's head
转船 transfer ships
转制 turn into/convert
转诊 transfer
转译 translate/convert
转变 change/shift
转变立场 change positions
转账 transfer
转账卡 debit card
转赠 pass on a present
转身 turn round
转车 transfer/change trains
转轨 change track
转载 forward
转轮 wheel
转述 pass on
转送 transfer sb/pass on
转运 transfer/forward
转运站 transit center
转道 go by way of
转达 pass on
转递 pass on
转关系 transfer
转面无情 turn against a friend
转头 U-turn/turn one's head
转体 roll over/turn over
辙 idea/track of a wheel
轑 spokes
轰轰烈烈 strong/large-scale
轰隆 rolling
轰响 loud sound
辛 B
辛辛苦苦 with great trouble
辜负 fail to live up/let down
辟 open/open up
辟谷 fast
辣 hot/burn
辣汁 hot sauce
辞 decline/take leave
办 set up/take care of
办不到 cannot be done
办事 work/handle
办事处 office/agency
办公 do work/handle official business
办公地址 office address/business address
办公大楼 office building
办公室 office
办公厅 general office
办公时间 office hours
办公楼 office building
办到 get done
办报 run a newspaper
办好 get done/take care of
办妥 arrange/settle
办案 handle a case
办桌 catering/provide catering
办法 way of handling sth/means
办理 handle
办证 apply for a certificate
办货 purchase goods
辨别 tell
辞世 pass away
辞别 say goodbye/bid farewell
辞去 quit
辞掉 quit
辞行 leave-taking/say goodbye
辫子 handle
辩 discuss
辩答 reply
辩解 explain
辩词 excuse
辩辞 excuse
辰光 time of the day/moment
辱 disgrace
农历新年 Chinese New Year
农贸市场 wet market
辵 walk
辶 walk
込 go into
辿 slow
迂拙 stupid
迂磨 delaying
迂缓 slow in movement
迄 as yet/until
迄今 date/until now
迄今为止 still/up to now
迅 fast
迅即 immediately/quickly
迅疾 swift
迅速 fast
迋 travel
迍邅 making no progress
迎 meet
迎合 cater to
迎娶 marry/take as one's wife
迎新 by extension
迎神赛会 folk festival
迎头 meet head-on
迎头打击 hit head on
迎头痛击 meet head-on
近 close to/near
近乎 close to
近人 close friend
近似 be similar
近前 come close/get near to
近古 Yuan
近在咫尺 very close/close at hand
近在眼前 close at hand
近年 recent year
近几年 in recent years
近日 next few days/past few days
近景 how things stand
近期 very soon/near in time
近况 current situation
近照 recent photo
近处 nearby
近距离 close range
近道 quicker method
近零 close to zero
近顷 of late
迓 receive
返 return
返利 rebate
返回 return to/come back
返国 return to one's country
返家 return home
返岗 return to work
返工 go to work
返程 return
返还 remittance
返点 rebate
迤 extending to
迥异 totally different
迨 until/while
迪厅 night club
迫不得已 have no alternative
迫令 order
迫促 urgent/pressing
迫切 urgent/pressing
迫视 stare at
述 tell/state
述说 give an account of
迶 walk
迷 lost
迷失 get lost/lose
迷惘 at a loss
迷津 lose the way
迷茫 at a loss
迷误 mistake/error
迷路 lost/lose the way
迷途 lose one's way
迸 split/crack
迸裂 split/crack
迻 transfer/shift
追 look into/chase
追加 add something extra
追回 get back
追梦 chase a dream
追寻 search/track down
追忆 look back
追怀 bring to mind
追捕 be after
追查 try to find out/track down
追杀 chase to kill
追比 cane
追溯 date from/trace sth back to
追究 look into
追索 demand payment/trace
追缉 be after
追购 purchase in addition
追赶 chase after
追踪 track/follow up
追踪报导 follow-up report
追踪号码 tracking number
追蹑 track/trace
追逐 chase
追逐赛 chase
追逼 demand
追还 win back
追随 follow
追随者 following/follower
退 return/reject
退下 withdraw/step down
退件 reject
退任 retire
退休 retire
退冰 bring to room temperature
退出 withdraw/quit
退却 shrink back
退回 return/send back
退坡 be rolled back
退场 leave/exit
退市 exit the market
退役 retire
退后 go back/stand back
退换 exchange
退款 refund
退票 bounce/return a ticket
退税 tax rebate or refund
退缩 shrink back
退群 withdraw from a group
退行性 retrograde
退订 cancel/unsubscribe
退让 back down/move aside
退货 withdraw a product
退路 way out
退选 withdraw from an election
退避 withdraw
退还 return/send back
退钱 refund money
退隐 retire
送 send/deliver
送交 deliver/hand over
送人 see sb off/give away
送信 deliver a letter
送别 see sb off/bid farewell
送去 send to/deliver to
送命 lose one's life/get killed
送气 t from b
送礼 give a present
送给 send/give as a present
送股 share grant
送行 see someone off
送货 deliver goods
送货到家 home delivery
送走 send off/see off
送返 send back
送达 deliver/serve notice
送还 return/send back
送餐 home delivery of meal
适 go/fit
逃 run away
逃不出 can't get out
逃命 run for one's life
逃奔 run away to
逃往 run away
逃税天堂 tax haven
逃窜 run away
逃窜无踪 leaving no trace
逃脱 run away
逃走 run away
逃跑 run away
逃逸 run away
逃离 run out
逃难 run away from trouble
逆 go against
逆料 foresee
逆断层 reverse fault
逆旅 guest-house
逆水 against the current
逆行 go the wrong way
逆行倒施 do things all wrong
逆袭 strike back
逆变 reversing
逆转 turn back/reverse
逆运 bad luck
逋 owe
逌 satisfied
逍遥法外 still at large/getting away with it
逍遥自在 at large
逍遥自得 doing as one pleases
透 show/through and through
透信 tip off
透漏 leak
透视装 see-through clothing
透过 by means of/pass through
透露 leak out
逐 chase away
逐个 one after another
逐梦 chase a dream
逐客令 notice to leave
逐年 year after year/over the years
逐日 day-by-day
逐月 month-by-month/monthly
逐次 one after another
逐步 step by step
逐走 turn away
逑 collect/match
途 way
途径 way/means
途经 by way of/via
迳庭 very different
迳直 direct/straight
迳自 on one's own
迳赛 track
迳迹 track
逖 far away
逗 stay
逗人 funny
逗人喜爱 cute
逗人发笑 make people laugh
逗哈哈 joke/crack a joke
逗哏 joke/funny man
逗留 stay for a while
逗趣 make sb laugh
逗趣儿 make sb laugh
这 this/these
这下 this time
这下子 this time
这些 these
这些个 these
这位 this
这个 this
这儿 here
这咱 now/at this moment
这嘎达 here/this place
这天 this day
这就 at once/immediately
这就是说 that is to say
这几天 past few days
这厮 this so-and-so
这早晚儿 at this time/now
这时 at this time/at this moment
这会儿 this moment
这样 so/like this
这样一来 if this happens then
这样子 so/like this
这种 this kind of
这般 like this/this way
这里 here
这边 here/this side
这阵儿 now/at present
这阵子 now/at present
这类 this kind
这么 this much/like this
这么样 in this way
这么着 like this/in this way
通 open/go through
通人 learned person
通例 general rule
通信地址 mail address
通则 general rule
通向 lead to
通告 give notice
通问 exchange news
通报 notify/inform
通夜 all through the night
通宵 all night
通宵达旦 day and night/all night long
通常 usual/regular
通往 lead to
通情达理 standing to reason
通才 all-round person
通畅 clear
通气 keep each other informed/release information
通水 have running water
通知 notify/inform
通知单 notification/receipt
通知书 written notice
通票 through ticket
通稿 wire copy
通红 very red/red through and through
通缉 list as wanted
通脱木 rice-paper plant
通草 rice-paper plant
通行 go through/be in general use
通行证 pass
通讯 dispatch/news story
通讯地址 mailing address
通讯社 news service
通讯处 contact address
通讯录 address book
通话 phone call/hold a conversation
通识课程 general course
通译 translate
通读 read through
通货 exchange of goods/currency
通通 all/complete
通过 get through/through
通达 understanding
通关 clear customs/level
通关密语 password
通电 switch on
通电话 phone sb up
逛 visit
逛街 window-shop/take a walk
逝 pass by/pass away
逝世 pass away
逝去 pass away
逝者 dead
逞 show off
逞强 show off
速 fast/quick
速冻 quick-freeze
速报 report quickly
速度 rate
速成 quick
速效 quick results
速决 quick decision
速率 rate
速通 get through sth quickly
速递 courier
速食 fast
速食店 fast food shop
造 make/go to
造作 make/artificial
造型 design/model
造就 train/bring up
造成 create/bring about
造次 rash
造物 luck/god
造血 make blood
造访 visit/pay a visit
造舆论 build up public opinion
逡 shrink back
逡巡 draw back
逢 come along/fall on
逢年过节 during holidays and festivals
逢集 market day
连 link/company
连三并四 one after the other
连串 one after the other/series of
连任 continue in office
连动 link
连动债 structured note
连合 unite/combine
连同 together with/along with
连夜 through the night/that very night
连天 for days on end
连奔带跑 run quickly/rush
连宵 same night/that very night
连卺 get married
连带 involve
连年 over many years
连忙 at once
连拖带拉 pushing and pulling
连接 link/connect
连接至 connect to
连击 double contact
连日 day after day/for several days running
连环 chain
连用 use together
连缀 linking/put together
连线 connecting line/go online
连系 link/connect
连续剧 show in parts
连续集 TV series
连裤袜 tights
连贯 link up
连通 connect/connected
连连 again and again
连连看 matching
连销店 chain store
连锅端 clean out
连锁 be linked/chain
连锁商店 chain store
连锁店 chain store
连队 company
连体 one-piece
逮 reach
周刊 weekly
周年 annual
周期 period
周末 weekend
周岁 one full year
周薪 weekly salary
进 go in/take in
进一步 understand/further
进京 enter the capital/go to Beijing
进来 come in
进价 opening price
进入 enter/go into
进出 go through/enter or exit
进出口 import-export
进去 go in
进口 import/imported
进口商 import business/importer
进城 enter a big city
进学 advance one's learning
进展 make progress
进度 rate of progress
进度条 progress bar
进度表 schedule
进接 access
进料 feed
进步 progress/improve
进发 set off
进益 progress
进程 course of events/process
进站 arrive at a stop
进而 and then
进行 carry out/proceed
进行曲 march
进言 put forward a suggestion
进货 replenish stock
进账 get/come into an account
进军 march/advance
进退失据 at a loss
进退无路 have no alternative
进逼 advance on sth
进门 go in/enter a door
进关 inbound customs
进阶 advanced
进项 receipts
进食 eat one's meal
进餐 have a meal
逸 outstanding
逸尘 outstanding/out of the ordinary
逸群 outstanding
逼人 pressing
逼人太甚 go too far/push sb too far
逼尖 sharpen
逼真 true to life
逼近 close in on/draw near
逾垣 run away
逾期 be overdue
逿 fall
遂 then/reach
遂心 one's liking
遂意 one's liking
遄 hurry
遇 receive/treat
遇上 run into
遇到 run into/meet
遇见 meet
遇难 be killed
游戏 play/game
游戏机 video game machine
游戏设备 gaming device
游历 travel
游艺会 folk festival/fair
游行 march
游览 visit
游记 travel notes
游离 free/leave
运 use/apply
运交 send/delivery
运价 fare/transport cost
运出 send/ship out
运力 transport capacity
运动 move/movement
运势 horoscope
运单 way bill/transport charge
运思 think
运气 luck
运营 service/do business
运营商 carrier
运用 use/put to use
运神 think what you're doing
运移 migration
运笔 write
运筹 plan
运脚 freight charge
运行 function/run
运行状况 running state
运费 freight fee
运载 transport
运载量 carrying capacity/maximum load
运输 carry/transport
运输船 transport ship
运输舰 transport ship
运输量 volume of freight
运转 work/turn around
运送 carry/transport
运道 luck
运量 volume of freight
运销 transport and sale
遍及 extend
遍地 all over/everywhere
遍布 cover the whole
遍身 over the whole body
遍体 all over the body
过 go over/too-
过一会儿 later/after a while
过世 pass away
过人 outstanding
过低 too low
过来 come over/handle
过来人 experienced person
过冬 get through the winter
过刊 back issue
过半 more than half
过去 go over/previous
过问 show an interest in/get involved with
过境 transit
过境签证 transit visa
过多 too many
过夜 spend the night
过失 error/fault
过孔 via
过家家 play house
过审 pass a review
过少 too few
过帐 posting
过度 over-/overdue
过往 come and go/previous
过后 after the event
过得 can get by/not too bad
过得去 not too bad
过敏原 allergen
过于 too
过日子 live one's life/get along
过早 breakfast
过时 out of date
过期 be overdue/expire
过气 has-been
过活 make a living/live one's life
过火 go too far/over the top
过热 too hot
过目 look over
过磅 weigh
过秤 weigh sth
过程 course of events/process
过身 pass away
过错 mistake/fault
过门 marry
过关 get through/reach
过高 too high
遏 check/hold back
遏制 check/hold back
遏止 check/hold back
遏阻 stop/contain
遐 long-lasting
遐布 spread far and wide
遐年 great age
遐弃 reject
遐终 forever
遐荒 out-of-the-way places
遐迩 near and far/far and wide
遐龄 advanced age/long life
遑论 let alone
遒 come to an end/strong
道 way/Way
道具 item
道出 tell/speak
道别 say goodbye/bid farewell
道地 original
道理 reason
道系 such as being active
道谢 express thanks
道路 way
达 reach/amount to
达不到 cannot reach
达到 reach
达官 high-ranking official
达成 reach
达成协议 reach agreement
达标 reach a set standard
达阵 try
违 go against/separate
违令 go against orders
违例 break the rules
违别 leave/go against
违和 out of sorts
违失 mistake/fault
违心 false/against one's will
违戾 go against
违法 break the law
违章 break the rules
违纪 break a rule
违约 break a promise/default
违背 go against
违逆 go against
遥 far away
遥不可及 out of reach
遥想 think about
遥望 look into the distance
遥观 look into the distance
遥遥领先 long way in front
遛 walk
遛狗 walk a dog
递 deliver/hand over
递交 give/hand in
递增 in increasing order/increase by degrees
递推 recursion
递条子 pass a message
递归 recursion
递给 hand it to
递补 substitute
递送 send/deliver
递降 go down by degrees
远 much/far
远人 people far from home
远大 far-reaching/promising
远扬 spreads far and wide
远方 far away
远期 long-term
远期合约 forward contract
远未解决 far from solved
远程 long range/long distance
远端 far end
远行 far from home
远谋 long-term plan
远走高飞 go far
远赴 travel to
远足 march
远距离 long-distance
远近 far and near/distance
远途 long-distance
远逝 peter out
远游 travel far
远道而来 come from far away
远远 by far
远避 keep at a distance
远隔千里 far away
远离 be far from/keep away from
遣 send/dispatch
遣返 send back
遣送 send away
遨 travel
遨游 travel
适人 marry
适值 as it happens/just at that time
适可而止 know when to stop
适合 fit/suit
适宜 suitable
适应 fit/suit
适才 just now/moment ago
适时 in due course
适温 heat-loving
适当 suitable
适间 just now/just a moment ago
适龄 of age
遫 alert/quick
遭 turn
遭到 meet with
遭拒 have an application rejected
遭遇 experience/meet with
遮 cover up
遮住 block/cover
遮掩 cover
遮断 cut off
遮盖 cover
遮蔽 cover
遮遮掩掩 try to cover up
遰 go away
迟 late/delayed
迟了 late
迟到 arrive late
迟延 delay
迟慢 late/slow
迟早 sooner or later
迟滞 delay
迟缓 slow
迟误 delay
迟迟 late/slow
遴 select
遴选 pick/choose
遵 follow
遵命 follow your orders
遵守 comply with
遵从 follow/comply with
遵循 follow/comply with
遵时养晦 bide one's time
遵照 follow
遵行 follow/compliance
迁 change/move
迁入 move in
迁居 move
迁延 long delay
迁徙 move
迁移 move
迁都 move the capital
迁离 move away
选 choose/pick
选中 choose/decide on
选入 selected
选出 pick out/select
选取 choose
选单 menu
选址 site/location
选定 choose/settle on
选拔 select the best
选择 pick/alternative
选本 selected works
选派 detail/select
选用 select and use
选票 vote
选秀 draft
选举 election
选角 play etc
选课 select courses
选购 buy/select and purchase
选送 select and send over
选边站 take sides
选项 alternative/option
遹 follow
遗 leave behind
遗传 pass on
遗嘱 will
遗失 lose/leave behind
遗存 survive
遗忘 forget
遗憾 be sorry that
遗弃 leave
遗漏 miss
遗留 hand down/leave behind
遗精 wet dream
遗缺 vacancy
遗落 leave out/forget
遗蜕 remains
遗迹 trace
遗风 old ways
遗骨 human remains
遗骸 human remains
遗体 remains
遽 fast/hurry
避 leave/keep away from
避不见面 refuse to meet sb
避税天堂 tax haven
避税港 tax haven
避开 keep away from
避难所 haven
避风 stay out of trouble
避风港 haven
邀 request/invite
邀约 invite/invitation
邀请 invite/invitation
邀请函 invitation letter
邀买人心 buy popular support
迈 take a step
迈入 enter/step into
迈出 step out/take a step
迈步 take a step/step forward
迈进 step in
邂逅 run into sb
邃 deep
邃密 deep
还 still/still more
还俗 return to normal life
还债 settle a debt
还原剂 reducing agent
还原真相 set the record straight
还口 answer back
还嘴 answer back
还报 report back
还好 not bad
还手 hit back
还击 hit back
还是 still/had better
还书 return books
还有 there is still/there still remain
还款 pay back money
还清 pay back in full
还给 return sth to sb
还给老师 forget
还账 settle and account
还阳 come back to life
还魂 recycle
还魂纸 recycled paper
邅 not making progress
迩 close/near
迩来 until now/up to the present
邈冥冥 far off
邈邈 far away
边 side/border
边儿 side/border
边区 border area
边境 border
边境地区 border area
边厢 side/side-room
边检 border inspection
边界 border
边界线 border line
边疆 border area
边窗 side window
边缘地区 border area
边角料 scrap
边路 wing
边远 far from the center
边鄙 border area
边长 side length
边门 side door
边陲 border area
边际 limit
边头 end/just before the end
逻各斯 logos
邑 city
邘 place name
邛 place name
那 that/how
那世 world of the dead
那些 those
那个 that one/that
那个人 Mr Right
那儿 there
那咱 at that time
那天 that day/other day
那厮 that so-and-so
那提 latte
那是 indeed
那时 at that time/then
那时候 at that time
那会儿 at that time
那样 that kind/that sort
那种 that kind of
那里 there/that place
那还用说 that goes without saying
那边 over there
那阵 at that time/then
那阵子 at that time/then
那么 like that/then
那么着 like that/that way
邦 country/state
邦国 country/state
邧 place name
邪僻 improper
邴 happy
邷 grab
邿 place name
郃 name of a person
郅 very/extremely
郎 official
郎中 doctor
郚 place name
部 part/department
部件 part
部分 part/piece
部长 head of a department
部门 branch/department
部队 unit
部头 length of a book
郪 place name
郫 place name
郭 outer city wall
郭城 outer city wall
郳 place name
邮 mail/post
邮件 mail/email
邮包 parcel
邮寄 mail/send by post
邮局 post office
邮折 stamp folder
邮政信箱 post office box
邮政局 post office
邮票 stamp
邮筒 letter
邮箱 email/post office box
邮简 letter sheet
邮费 postage
邮资 postage
邮购 purchase by mail/mail-order
邮车 mail van
邮递 deliver/mail
郹 place name
都 all/at all
都城 capital city
都市 city
都会 city
郾 place name
鄀 place name
郓 place name
鄇 place name
鄈 place name
乡下人 country folk
乡僻 out-of-the-way place
乡村音乐 country music
乡间 in the country
鄍 place name
鄎 place name
鄏 place name
鄑 place name
鄕 country
鄙 low/mean
鄙人 I
鄙劣 mean/base
鄙吝 mean
鄙夷 look down on
鄣 place name
鄤 place name
邻 close to
邻接 next to
邻睦 be on friendly terms
邻舍 person next door
邻近 near
鄻 place name
鄾 place name
鄿 place name
酅 place name
酂 place name
酌 drink wine/pour wine
酌酒 pour wine
酌量 allow for
配 fit/make up
配件 part/replacement part
配备 provide
配合 matching/fit
配套 matching/form a complete set
配对 match up/pair up
配对儿 matched pair
配戴 put on
配方 cooking recipe
配方奶 formula
配有 come with
配用 provide/installed
配发 issue
配种 mating/breed
配菜 side dish
配药 dispense
配补 replace
配装 fit/install
配制 prepare
配角 supporting role
配送 deliver
配送地址 delivery address
配重 weight
配电柜 switch box
配餐 catering
酎 strong wine
酒 wine
酒令 wine-drinking game
酒伴 drinking buddy
酒具 wine cup
酒友 drinking buddy
酒吧 bar
酒单 wine list
酒器 wine cup
酒囊饭袋 food bag/useless person
酒壶 wine cup/wine pot
酒家 restaurant
酒帘 wine shop sign
酒店 hotel/wine shop
酒店业 hotel and restaurant business
酒廊 bar
酒厂 wine factory
酒后 after drinking
酒杯 wine cup
酒楼 restaurant
酒肴 food and drink
酒水 drink
酒水饮料 drink
酒浆 wine
酒盅 wine cup
酒糟 wine lees
酒肆 wine shop/bar
酒兴 interest in wine
酒色 color of wine
酒色财气 wine
酒花 hops
酒菜 food and drink
酒资 drinking money/tip
酒铺 wine shop
酒钱 tip
酒食 food and drink
酒饭 food and drink
酒馆 wine shop
酒龄 age of wine
酗酒 heavy drinking
酣饮 drink one's fill
酬偿 reward
酬劳 reward
酬报 reward
酬对 answer/reply
酬答 thank with a gift
酬谢 thank with a gift
酬宾 discount
酬赏 reward
酷 strong/cool
酷毙 awesome/cool
酷炫 awesome/cool
酸曲 love song
酺 drink in company
醁 name of a wine
醆 wine cup
醇 good wine/rich
醇美 rich
醒 come to
醒目 striking
醒豁 clear
医 medicine/treat
医嘱 doctor's orders
医学 medicine
医学博士 doctor of medicine
医师 doctor
医患 doctor-patient
医案 case history/case record
医治 treat
医生 doctor
医疗保健 health care
医疗护理 health care
医科 medicine
医药 medicine
酱 paste
酱料 sauce
醰 rich
𬪩 strong wine
醳 fine wine
醹 strong
醽 name of a wine
酿 lead to/wine
酿成 make/lead to
酾 pour
酽 rich/deep
采矿场 mining area
采声 cheering
释 release/explain
释出 release/make available
释卷 stop reading
释嫌 forget bad feelings
释手 let go/put sth down
释放 release/set free
释义 meaning of sth
里人 follower
里程 course
重 again/re-
重来 start over
重修 revise/repair
重修旧好 make friends again
重做 redo
重价 high price
重利 high interest
重卡 heavy truck
重又 once again
重合 match up
重名 have the same name/great name
重启 restart
重回 return
重型 heavy/heavy duty
重大 great/important
重定向 redirect
重屋 building of several stories
重工业 manufacturing
重心 main part
重拾 pick up
重提 raise the same topic
重新 again/re-
重新做人 start a new life
重新启动 restart
重新装修 renovation
重新开始 restart
重新开机 restart
重望 great hopes
重查 check again
重样 same/similar
重水 heavy water
重活 heavy work
重温 review/learn sth over again
重演 repeat
重物 heavy object
重叠 one over another/duplicate
重睹天日 see the light again
重码 repeated code
重磅 heavy-duty
重置 reset/replacement
重聚 meet again
重联 double heading
重荷 heavy load
重制 make a copy
重复 repeat/duplicate
重要 important
重见天日 see the light again
重视 value
重设 reset
重试 try again
重译 translate again
重负 heavy load
重起炉灶 start over from scratch
重蹈 follow
重载 heavy load
重返 return to
重述 repeat
重逢 meet again
重重 one after another
重量 weight
重量单位 unit of weight
重量级 important
重量轻质 value quantity over quality
重金 large sum of money
重开 reopen
重头 from the beginning/main
重头戏 main feature
野味 game
野外放养 free-range
野餐 picnic/have a picnic
野餐垫 picnic blanket
量 quantity/amount
量入为出 live within one's means
量尺寸 take sb's measurements
量度 measurement
量测 measurement
量程 range
量纲 dimension
量表 scale
量规 diameter etc
量身 take sb's measurements
量体温 take sb's temperature
金 money
金属薄片 foil
金平糖 type of small/colored
金星 stars
金曲 hit song
金柜 safe
金乌 sun
金无足赤 no-one is perfect
金石丝竹 and bamboo
金秋 fall/autumn
金兰谱 each keeping a copy
金融 banking/finance
金融业 banking business
金融界 world of finance
金钱 money/currency
金钱万能 with money/money talks
金额 sum of money
钊 cut
钉 keep at sb
钉梢 follow sb
扣子 button
釪 small bell
铅 lead
钝 stupid
钤 seal
钞 money/paper money
钞票 bill/paper money
钮 button
钮带 ties
钧 your/great
钧谕 your instructions
铃 bell
铃声 ring
铃铛 little bell
钿 money
巨惠 big discount
钜惠 big discount
鉌 small bell
铆上 go all out
铅字 type
铅箔 lead foil
鉠 ring
铰 cut
鉼 plate
银坛 world of movies
银子 money
银根 money supply
银海 world of movies
银红 pink
银丝族 old folk
银行 bank
银行卡 bank card
银行业 banking
铨 select/estimate
铭牌 data plate
铭谢 vote of thanks
衔接 link up/connect
锐化 sharpen
锐进 advance/rush forward
𨱇 single-headed pick
销 cancel/sell
销冠 top-selling product/sales champion
销势 sale
销售 sell/market
销售时点 point of sale
销售额 sales figure
销售点 checkout/point of sale
销帐 cancel an account/write off
销户 close an account
销案 close a case
销号 cancel a number/close an account
销行 sell/be on sale
销货帐 sales ledger
销账 write off
销路 sale/sales event
销量 sales volume
锉刀 file
銾 sound of a bell
锒 chain
鋈 -plated/plate
鋊 file
锋 forward
锋利 the point
锋面 front
鋕 record
鋡 hold/contain
锄 weed/get rid of
锄草 weed
铺保 shop's guarantee
铺子 shop/store
铺家 shop/store
铺展 spread out
铺平 spread out
铺床 make a bed
铺户 shop/store
铺捐 tax on stores
铺排 arrange
铺摊 spread out
铺叙 explain all the details
铺炕 make a bed
铺陈 arrange/spread out
铺面房 store
锯 saw
锯子 saw
锯掉 saw off
锯开 saw
钢材 bars/wire etc
钢制 screw
录入 type
录取 hire
录取率 acceptance rate
录用 hire
录制 record
录音 record sound
录音机 recording machine
锥 bore
锤 weight
钱 money/unit of weight
钱可通神 with money/money talks
钱币 money
钱粮 land tax
钱财 money
钱钞 money
锦囊 tip
锦标 title
锠 mounting
锢 stop
错 wrong/mistake
错位 be wrongly positioned
错失 mistake/fault
错层 split-level
错票 error note
错综 complicated
错处 fault
错误 wrong/mistake
表蒙子 watch glass
锳 ring
锅 pot
锅垫 pot-holder
锅子 pot
锅盖 dish
锅盖头 bowl cut
镀 -plated
锻炼 work out
锲 cut
锾 money
键 button
键入 enter
键政 discuss politics online
钟 amount of time
钟情 fall in love
鎍 wire/chain
锁 lock/lock up
锁上 lock/lock up
锁国 close a country
锁定 lock/lock into place
锁掉 lock up/lock out
锁掣 catch
锁链 chains
锁门 lock the door
锁头 lock
鎤 sound of a bell/small bell
镏 finger ring
镐 pick/place name
镇住 crush
镇压 put down
镇守 protect
镇定 cool
镇日 all day
镇静 cool
镟 turn in
旋木 wood turning
链 chain
链子 chain
链接 link
链条 chain
链环 chain link
链结 connect/link together
链表 linked list
链路 link
链锯 chain saw
铿 strike
镛 large bell
铲蹚 weed
镪 money
𨱑 bell
钟室 bell chamber
钟乐 bells
钟罩 dome
钟鸣漏尽 in one's declining years
钟点 hour
铁 close/strong
铁子 very close friend
铁定 definitely/certainly
铁栏 bars
铁甲 mail plating
铁箱 safe
铸就 create/form
鑅 for sound of bell
鉴定 quality/value etc
鉴证 verification
鉴赏 appreciate
鉴戒 warning
鉴于 seeing that
鉴此 in light of this
锧 block
钻 get into/enter
镳 bit
镶 border
镶嵌 set
镶边 border
镊 pick up/or pull out etc
钻坚仰高 it gets higher/boring into it
钻孔 bore a hole
钻洞 bore
钻谋 find a way through
钻进 get into
凿 certain/bore a hole
凿空 cut a way through
长 long/be good at
长久 lasting/long-time
长久以来 long since
长仓 long position
长寿 long-lived
长存 exist forever
长官 sir/commanding officer
长宽 size/dimensions
长年 all the year round
长年累月 year in/year out
长度 length
长度单位 unit of length
长廊 long hallway
长于 excel at
长期 long term/long time
长期以来 for a long time
长期性 long-term
长柄 long handle
长毛 long-haired
长片 feature-length film
长物 item of some value
长生 long life
长相 looks/profile
长相厮守 stay together for life
长眼 have eyes
长短 right and wrong/accident
长线 long term
长肉 put on weight
长草区 rough
长处 strong points
长袖 long sleeves
长袜 stocking
长诗 long poem
长谈 long talk
长跑 long-distance running
长距离 long-distance
长途 long distance
长逝 be no more
长进 progress/make progress
长达 extend as long as
长远 long-term/long-range
长针 minute hand
长队 line/queue
长发 long hair
长点心眼 watch out
长龙 long queue
门 opening/door
门人 follower
门到门 door to door
门口 gate
门外 outside the door
门子 door/pull
门岗 gate
门市 store
门店 store
门径 access
门户 door/portal
门户网站 web portal
门户开放 open door policy
门扇 door
门把 door handle
门把手 door handle
门牌 door plate/house number
门神 door god
门脸 shop front
门号 door number
门路 way of doing sth
门道 way to do sth
门锁 door lock
门面 shop front
门类 kind
门首 gate
闪亮 brilliant
闪人 take French leave
闪失 accident
闭 stop up/close
闭上 close
闭塞 stop up/close up
闭幕 come to an end
闭会 close a meeting
闭着 closed
闭锁 lock
闭锁期 lock-up period
闭门 close a door
闭门会议 closed-door meeting
闭关 seal off the country/close the passes
闭关政策 closed-door policy
闭集 closed set
开 open/check
开交 end/finish
开仗 start a war
开伙 start providing food
开价 quote a price
开先 at first
开具 draw up
开列 list/make
开初 at first/early
开创 start/found
开动 start/move
开化 be open-minded
开印 start a print run
开卷 open a book/open-book
开口 start to talk
开吃 start eating
开合 open and close
开启 start/open
开单 bill
开国 open a closed country/found a state
开国元勋 founding figure
开地 clear land/open up land
开场 open/start
开壶 pot of boiling water
开外 over and above/beyond
开始 start/begin
开学 begin
开封 open
开导 talk sb round
开局 opening/work
开展 open
开工 begin work
开幕 open
开年 beginning of a year
开店 open shop
开张 open a business
开往 heading for
开后门 open the back door
开征 start collecting taxes
开心 have a great time/feel happy
开戒 break
开战 start a war/make war
开户 open an account
开打 break out
开拍 start the bidding
开拓 open up
开拔 set out/start date
开采 extract/mine
开支 spend money
开放 open/be open
开放系统 open system
开敞 wide open
开明 open-minded
开映 start showing a movie
开春 beginning of spring
开会 hold a meeting
开朗 open and clear
开本 book format
开杆 start
开架 open shelves
开业 open/open a business
开步 step forward/walk
开水 boiled water/boiling water
开溜 slip away
开火 start shooting
开灯 turn on the light
开玩笑 joke/play a joke
开发 open up
开盘汇率 opening exchange rate
开眼 open one's eyes
开矿 mine/open a seam
开票 write out a receipt/count votes
开窍 get it straight
开立 set up/receipt
开端 start/beginning
开绿灯 give the go-ahead
开线 split at the seam
开胃菜 starter
开腔 speak out/start speaking
开胶 come apart
开台 start of play
开花 split open
开荒 open up land
开行 train
开裂 split open
开解 explain
开言 start to speak
开设 offer/open
开许 allow
开课 give a course
开讲 start on a story
开议 hold a meeting
开账 make out a bill
开赛 start a match
开赴 head for
开路 make one's way through
开车人 driver
开办 open/start
开通 open/set up
开道 clear the way
开释 release
开销 pay
开锅 start to boil
开锁 unlock
开门 open for business/open a door
开门杀 dooring
开门红 good beginning
开间 width of a room
开阔 open/open up
开关 open and close/switch on and off
开辟 open up/set up
开集 open set
开霁 clear up
开头 start/beginning
开饭 serve a meal
开首 opening/open
开斋 break a fast
闳 big/gate
闲冗 officials with light duties
闲坐 sit around
闲暇 free time/not in use
闲聊天 chat
闲谈 chat
闲杂 having no fixed duties
闲事 other people's business
闲来无事 have nothing to do
闲扯 chat
闲晃 hang out/hang around
闲书 light reading
闲空 free time
闲置 leave sth unused
闲聊 chat
闲话 chat/talk about
闲钱 spare money
间 between/room
间不容发 very close
间壁 next door
间或 now and then
间断 break
间距 spacing
间隔 divide/compartment
间隙 clearance
闸盒 switch box
闹 go in/joke
阁 shelf
阁下 sire
𬮤 side door
闺房 lady's chamber
闺窗 lady's chamber
闺阁 lady's chamber
阅 go through/inspect
阅世 see the world
阅卷 review case files
阅历 experience
阅览 read
阅览室 reading room
阅读 read/reading
閺 look down
阏 block
阒 live alone
阒寂 still
𬮱 inner gates
阔人 rich/rich person
阕 stop/end
阑 late
阑珊 coming to an end
阗 fill up
闿 open
阖 close/whole
阙 mistake/fault
闯 charge/rush
闯入 charge in
闯祸 cause an accident/make trouble
闯红灯 run a red light
闯荡江湖 travel around the country
关 close/turn off
关上 close
关乎 about/concerning
关系 have to do with/concern
关系户 connection
关切 be troubled
关卡 red tape
关口 pass
关境 customs border
关店歇业 closed for business
关厂 close a facility
关张 go out of business/close down
关心 care about/be concerned about
关怀 care/show care for
关押 lock up
关掉 switch off
关于 about/concerning
关机 turn off
关注 follow/interest
关涉 concern/involve
关照 tell/look after
关白 notify/inform
关税 customs duty
关税同盟 customs union
关税国境 customs border
关紧 make fast/lock
关联 be connected
关门 close/close a door
关闭 close
关防 official seal
关头 moment
关饷 receive one's salary
阓 gate of market
阐 open/express
阐述 treat
阐释 explain
辟室 behind closed doors
辟室密谈 discuss behind closed doors
辟谣 deny
阤 bank
阨 pass
防 protect
防制 counter
防堵 counter
防守 protect
防水 waterproof
防滑链 snow chain
防护 protect
阻 block
阻塞 block
阻截 stop/bar the way
阻抑 check
阻击 check/stop
阻挡 stop
阻拦 stop
阻断 block
阻止 block
阻碍 block
阻绝 block
阻遏 hold sb back
阻隔 cut off/separate
阽 dangerous
阿堵 money
阿拉 I/me
阿木林 stupid person
阿爹 old man
阿尔卑斯 alps
阿物儿 thing/useless thing
阿谁 who
阿猫阿狗 just about anyone
附上 attached/included herewith
附加值 added-value
附加元件 add-on/plug-in
附加费 surcharge
附加赛 play-off
附和 agree/go along with
附属 attached
附属品 accessory
附带 attach
附设 attached to
附注 note
附身 enter a body
附近 nearby
附送 come with
附点 dot
陋 low/mean
降 drop/come down
降下 drop/fall
降低 reduce/lower
降价 get cheaper/cut the price
降幅 decline/drop
降息 lower interest rates
降旗 strike the colors
降格 lower the standard
降水 rain and snow
降温 lower the temperature/cooling
降临 arrive/come
降落 land
降落地点 landing site
降号 flat
降雪 snow
限 limit
限价 limit on price
限制 limit
限制级 R-rated
限定 limit
限度 limit
限于 be limited to
限时 for a limited time/time-limited
限期 time limit/set a time limit
限流 current limiting/rate limiting
限界线 dividing line
限额 limit/set a limit
陔 step
陉 pass
陟 advance
院长 chair of a board
阵势 situation
阵地 position/front
阵子 period of time
阵营 group of people
阵痛期 trying times
阵线 front
除 remove/get rid of
除了 or to include/apart from
除以 divided by
除冰 get rid of ice
除去 remove/apart from
除名 remove from a list/strike off
除外 not including sth/exclude
除根 root out
除此之外 apart from this/in addition to this
除毛 remove hair
除草 weed
除过 besides
除开 besides/get rid of
除非 only when/or otherwise
陪 keep sb company
陪睡 higher grades
陪罪 apology
陪衬 set off/serve as a foil
陪都 alternative capital
陪酒 drink along
阴性 negative
阴曹地府 Hades
阴柔 soft
阴间 Hades/awful
陈 tell/explain
陈化 age/tea
陈尸 be found dead
陈年 old/aged
陈米 old rice
陈旧 out of date
陈规旧习 old rules and customs
陈设 set out
陈诉 state/present
陈说 state
陈货 old stock
陈账 old debt
陈迹 traces of the past
陈述 state
陈述书 written statement/written declaration
陵夷 decline
陶 pleased
陷 get stuck
陷入 land in
陷害 set up
陷于 fall into
陷落 fall
陆 six/land
陆上 on land/land-based
陆地 dry land
陆基 land-based
陆栖 land-based
陆续 in turn/one after the other
陆运 land transport
陆陆续续 one after another
陼 bank
阳 sun
阳世 world of the living
阳世间 world of the living
阳宗 sun
阳间 world of the living
隃 jump over
陧 dangerous
队 team/group
队伍 line/ranks
队列 queue
队员 team member
队尾 back of the line/last one in line
队部 office
隍 god of city
阶位 order/level
阶梯 flight of steps
阶梯计价 tiered pricing
阶段 period
隔 separate
隔三差五 every few days
隔壁 next door
隔夜 of the previous day
隔天 next day
隔山 step-
隔断 stand between
隔空 from a distance
隔绝 cut off
隔开 separate
隔间 compartment
隔离 separate
陨星 falling star
陨落 fall down
隙 crack
际 time/border
际会 opportunity
际遇 opportunity
障 block
随 follow/allow
随之而后 from that/after that
随你 as you wish
随便 as one pleases/as one wishes
随信 attached with the letter
随即 following which/immediately
随叫随到 be on call
随地 any place/everywhere
随带 carry along
随后 soon after
随从 follow
随心所欲 do as one pleases
随性 doing as one pleases
随意 at will/as one wishes
随手 while doing it
随插即用 plug and play
随时 at any time/at all times
随时待命 on call/always available
随着 following/along with
随处 everywhere
随处可见 can be seen everywhere
随身 on one's person
随顺 follow/go along with
险 dangerous
险些 nearly
险恶 dangerous
𬯀 go up/fall
隰 low
隐匿 cover up
隐含 keep covered up
隐性 crypto-
隐情不报 not to report sth
隐映 set off one another
隐瞒不报 cover up
隐私 private business/privacy
隐私权 privacy right
隐蔽 under cover
隐饰 cover-up
隶书 official script
只身 alone
雁杳鱼沉 without news from sb
雄壮 awesome
雄浑 firm
雄起 stand up
雅座 private room
雅意 your kind offer/your valued advice
雅故 old friend
雅歌 song
雅正 correct
雅言 valued advice
集 collect/collected works
集中 put together
集刊 collection of papers
集合 set
集合体 bundle
集团 group
集子 selected writing
集居 living together/community
集市 market/fair
集市贸易 market trade
集会 meeting
集材 log
集纳 collect
集装箱 container
集装箱船 container ship
集训 train together
集贸 trade/market
集资 raise money
集资额 sum of money raised
集邮 stamp collecting
集体 team/group
雇员 employee
隽品 outstanding work
隽楚 outstanding
雌竞 negative
雌鹿 doe
雌黄 make changes in writing
雍睦 friendly
雕像 statue
雕塑 statue
虽 although/even though
虽则 nevertheless/although
虽是 even if/although
虽然 although/even though
虽说 though/although
双人 two-person/double
双人包夹 double-teaming
双人床 double bed
双人房 double room
双人间 double room
双休 two-day weekend
双休日 two-day weekend
双倍 double
双侧 two-sided
双向 two-way
双唇音 p
双套 double set
双层 double tier
双引号 double quotes
双手 both hands
双打 doubles
双拥 on the one hand/on the other
双击 double-click
双数 even number
双方 both sides
双星 double star
双标 double standard
双独 double and single
双眸 one's pair of eyes
双眼 two eyes
双瞳剪水 clear
双碳 China's double carbon policy
双程 two-way/double-pass
双簧 double reed/in front
双误 double fault
双轨 double-track
双输 lose-lose
双重 double
双重标准 double standard
双开门 double door
双双 both/together
双面 double-sided
双面胶 double-sided tape
双飞 flying in pairs
双马尾 bunches
雏型 model
杂七杂八 lots of different/bit of everything
杂乱 in a mess
杂凑 knock sth together
杂物 items of no value
杂糅 systems
杂志 magazine
杂费 extras
鸡蛋 egg
鸡蛋清 egg white
鸡零狗碎 in pieces
鸡飞蛋打 dead loss
雟 place name
离世 pass away
离任 leave office/leave one's post
离休 leave work and rest/retire
离别 leave/part from sb
离去 leave/exit
离型纸 release paper/release liner
离境 leave a country
离家出走 leave home
离岸价 free on board
离散 separated from one another
离歌 farewell song
离职 leave one's job
离谱 out of place/improper
离开 leave
离开人世 leave this world
离队 leave one's post
难 not good/problem
难保 can't guarantee
难怪 no wonder
难捱 trying
难为 bother
难缠 demanding
难处 problem/trouble
难过 feel sad
雨 rain/wet
雨人 Rain Man
雨后春笋 spring bamboo
雨水 rain
雨燕 swift
雨丝 fine rain
雪 snow
雪上加霜 make matters even worse
雪泥 dirty snow
雪白 snow white
雪糕 ice cream bar
雪线 snow line
雪花膏 cold cream
雱 heavy
云散风流 things return to normal
云泥之别 world of difference
云消雾散 clear up
云涌 in large numbers
云片糕 kind of cake
云鬓 thick hair
零 zero/zero sign
零下 below zero
零乱 complete mess
零件 part
零备件 spare part
零和博弈 zero-sum game
零售商 retailer
零售店 shop
零工 temporary job
零废弃 zero waste
零时 zero hour
零用钱 spending money
零的 small change
零碎 scraps
零号 bottom
零号病人 patient zero
零买 buy detail
零起点 from zero/from scratch
零距离 zero distance
零部件 spare part
零钱 change/small change
零杂 bit and pieces
零头 scrap
零点 zero of a function
零点五 half
雷 mine
雷亚尔 real
雷同 identical
电位 voltage
电冰柜 freezer
电动玩具 computer game
电告 telephone etc
电唱头 pickup
电商 e-commerce
电器 device
电压 voltage
电子 electronic
电子商务 e-commerce
电子学 electronics
电子学系 department of electronics
电子文件 electronic document
电子书 e-book/electronic book
电子版 digital version
电子眼 electronic eye
电子竞技 video gaming
电子货币 electronic money
电子游戏 computer and video games
电子邮件 email
电子表 electronic watch
电影 film/movie
电影剧本 film script
电影界 world of movies
电影节 film festival
电影制作 film production
电影制片 film production
电炉 hot plate
电玩 video game
电竞 video gaming
电线 wire
电脑 computer
电脑语言 computer language/programming language
电脑软件 computer software
电荷量 amount of charge
电视 TV
电视剧 TV series
电视秀 TV show
电访 an individual
电话 phone call/phone number
电话区码 area code
电话卡 telephone card
电话本 address book
电话机 telephone set
电话线 telephone line/telephone wire
电话线路 telephone line
电话铃声 ring/ringing
电邮 email
电邮地址 email address
电钮 push button
电键 switch
电鸡 e-bike
电音 electronic music
需 need/want
需求 require/demand
需要 need/want
霅 rain
震昏 knock out
震蛋 love egg
霍然 quickly
霍然而愈 get better quickly
霎时 in a split second
霎时间 in a split second
霎霎 falling rain
霏 fall of snow
霖 continued rain
霜 cream
霜天 freezing weather
霜淇淋 soft ice-cream
霝 drops of rain/fall in drops
霢霂 light rain
霣 fall
霪 heavy rain
露 show
露出 show
露天 in the open
露脸 make one's good name
露苗 come out
露面 appear
露头 show one's head
露风 leak
露馅 leak
霸榜 top a ranking
霹雳 awesome
灵 alert/quick
灵便 quick
灵命 will of God
灵妙 wonderful
灵快 quick
灵性 intelligence
灵敏 quick
灵犀 meeting of minds
灵醒 clear-minded
灵验 correct
灵魂出窍 out-of-body experience
叆叇 heavy
青 black
青山 life
青楼 pleasure quarters
青睐 show interest in
青丝 fine black hair
青衣 black clothes
靓 make up/good-looking
静 still/not moving
静一静 put sth to rest
静坐不动 sit tight
静坐罢工 sit-in strike
静止 still
静物 still life
静谧 still
静默 still
非 wrong/de-
非主流 alternative
非份 improper
非但 not only
非你莫属 you are the one
非凡 out of the ordinary
非分 improper
非分之念 improper idea
非同凡响 out of the ordinary
非同小可 no small matter/extremely important
非常 very/really
非常多 much/very many
非常感谢 extremely grateful
非此即彼 one or the other
非营利 not for profit
非特 not only
非独 not only
非空 non-empty
非要 want absolutely
靠 come near to/depend on
靠拢 draw close to
靠窗 by the window
靠窗座位 window seat
靠背椅 high-back chair
靠近 be close to/draw near
靠边 keep to the side/pull over
靡 waste
靡费 waste
面 side/top
面世 come out
面儿 outside/cover
面前 in front of
面单 shipping label/waybill
面基 meet up in person
面壁 work etc
面子 outside of sth/powder
面市 hit the market
面带 wear
面料 material for making clothes
面晤 meet
面目 look
面目一新 complete change
面目全非 nothing remains the same
面见 meet in person
面貌 look/features
面面俱到 handle everything/take care of everything
革 remove
革命 revolution
革职 remove from a position
靶 mark
靶场 range/shooting range
靷 traces
鞅鞅 dissatisfied
鞋 shoe
鞋套 shoe cover
鞋子 shoe
鞍前马后 follow everywhere
巩 fix in place
巩固 firm
鞙 fine
鞠 bring up
鞧 shrink
鞫 question
鞬 store
鞭刑 caning
𩉜 bit
韪 right/correct
韫 contain
音 note/news
音信 message
音名 E or do/D
音域 register
音律 music
音乐 music
音乐会 concert
音乐盒 music box
音乐节 music festival
音步 foot
音符 note
音箱 sound box
音义 sound and meaning
音耗 message
音色 sound color
音视 sound and video
音视频 sound and video
音讯 news/mail
音读 on-reading
音质 sound quality
音轨 track number/sound track
音量 volume
音韵 music
音响 sound
音响设备 sound equipment
音频 sound
韵事 cue for a poem
韵味 interest
韵母 if any
响 ring/sound
响亮 loud and clear
响动 sound coming from sth
响当当 loud
响度 volume
响应 answer
响起 ring out/go off
頀 music
页 page/head
页底 bottom of the page
页心 type page
页码 page number
页面 page/web page
页首 top of the page
顶 top
顶上 on top of
顶住 stand up to
顶呱呱 first-rate/excellent
顶嘴 talk back/answer back
顶多 at best/at most
顶尖 number one/top
顶尖级 top/world best
顶层 top floor/top of a building
顶岗 substitute for
顶替 replace
顶杆 top bar
顶楼 top floor
顶灯 dome light
顶班 substitute for
顶用 be of use
顶盘 take over a business
顶目 item/event
顶级 first-rate
顶缸 carry the can
顶盖 lid
顶补 substitute for/fill a vacancy
顶面 top/top side
顶头 top
顷 short while
顷之 in a moment
顷刻 in no time
顷者 just now/short while ago
项 item/term
项上人头 head
项目 item/event
顺 follow/arrange
顺位 place/rank
顺便 in passing
顺势 in passing
顺坦 as one expects
顺差 surplus
顺带 in passing
顺带一提 by the way
顺序 order
顺从 submit/comply
顺心 happy
顺应 comply with/go along with
顺手 in passing
顺服 submit to
顺次 in order
顺气 nice
顺水 with the current
顺理成章 only to be expected
顺产 safe delivery
顺眼 nice to look at/pleasing to the eye
顺着 follow/following
顺访 visit in passing
顺路 by the way
顺遂 just as one wishes
顺道 on the way
顺风车 opportunity
须 have to/wait
须知 instructions
须要 have to/must
顼顼 disappointed/frustrated
颂 wish
𫠆 raise one's head
颀 tall
颃 fly down
预 advance/in advance
预付 pay in advance
预估 estimate
预备 make ready/prepare
预兆 sign
预先 in advance
预售 sell in advance
预定 schedule in advance
预想 expect
预支 pay in advance/get payment in advance
预收费 prepayment
预期 expect
预演 run through sth
预热 warm up/prepare for
预留 reserve/set aside
预知 foresee
预算 budget
预约 booking/book
预装 bundled
预制菜 ready-made meal
预见 foresee
预览 preview
预订 place an order/book ahead
预计 estimate
预设 default
预谋 plan sth in advance
预警 warning/early warning
预警系统 early warning system
预购 advance purchase
预选 short-listing
预防 protect
预防针 heads-up
顽 play
顽钝 stupid/thick-headed
颁 send out/issue
颁布 issue
颁发 issue
颁示 make public
顿 stop/arrange
顿时 immediately
顿足 stamp
𬱖 good/fine
颇 rather/quite
颇具 have much/rather
颇多 many/lot
颇为 rather/quite
领 receive/lead
领先 lead/be in front
领先地位 lead position
领到 receive
领取 get/receive
领受 receive/accept
领命 accept an order
领导 lead/leading
领导小组 leading small group
领工 supervisor
领悟 understand
领悟力 feeling
领情 feel grateful to sb
领收 receive/accept
领教 thank you/experience
领料 receiving materials
领会 understand
领有 own
领班 supervisor
领略 appreciate
领证 marry
领走 collect/take away
领路 lead the way
领军 lead/leading
领衔 leading
领队 lead a group
领头 be first to start/take the lead
头 end/top
头一 first
头一回 first time/for the first time
头上 above
头儿脑儿 leading figure
头冠 top of the head
头半天 morning
头名 first place
头回 last time/for the first time
头大 have a big head/get a headache
头天 yesterday/first day
头套 head covering
头子 boss
头寸 position/cash position
头对头 head-to-head
头晚 previous night
头期款 down payment
头条 lead story
头条新闻 top news story
头款 down payment
头版 front page
头牌 lead role/by extension
头疼 headache
头痛 have a headache
头等 main
头脑 mind/boss
头脑清楚 clear-headed
头号 number one/first rate
头路 mate
头道 first time/course
头部 head
头里 in front
头重 top-heavy
头重脚轻 top-heavy
头衔 title/rank
头面 looks/head
头面人物 leading figure
头顶 top of the head
头领 head person
头头 head
头颅 head
头风 headache
头发 hair
颈背 nape
颓势 decline
颓圮 collapse
颓塌 collapse
颓败 decline
颓然 disappointed
频数 repeated
频繁 often
频频 again and again
题 topic/subject
题名 sign one's name
题外话 off-topic comment
题序 question order/question number
题意 theme/meaning of a title
题材 subject matter
题目 topic/subject
题花 title design
题解 notes
题跋 short comments
额外 added/extra
额度 limit
颜 color
颜值高 good-looking
颜色 color
颙 just
颛 good
𫖮 pleasing
愿心 request/wish
愿意 want/willing
愿望 wish
愿赌服输 you pay
颠 top/fall forwards
颠来倒去 over and over
颠倒 reverse
颠沛 fall over
颠踣 fall down/fall forward
顜 honest
类 kind/type
类似 similar
类同 be similar to
类型 kind/type
顾 look after
顾不及 pay no heed to
顾主 customer
顾问 adviser
顾客 customer
顾念 care for
顾惜 value/take loving care of
顾虑 be concerned about
顾盼 care for/look around
显 make visible
显出 express
显卡 video card
显宦 high official
显弄 show off
显得 look/appear
显性 visible
显现 appear
显目 eye-catching
显眼 eye-catching
显示 show
显耀 show off
显老 look old
显而易见 it goes without saying
显著 outstanding
显要 important person
显露 become visible
显灵 appear
风 news/custom
风干 season
风光 be well-off/be well-regarded
风化 weather
风化作用 weathering
风向 course of events
风向标 vane
风圈 ring around the moon
风姿 good looks/good figure
风姿绰约 lovely
风寒 cold weather
风尚 current custom
风情 bearing
风流 outstanding
风浪 rough waters
风烛残年 one's late days
风窗 window
风范 model
风习 custom
风声 news/talk
风花雪月 snow and moon
风行 be popular/catch on
风险 risk/hazard
风雨无阻 rain
风云 weather
风云人物 man of the moment
风霜雨雪 rain and snow
风靡 popular
风风雨雨 ups and downs
飏 fly
飘扬 fly
飘海 go abroad
飘舞 fly up
飘雪 snow
飞 fly
飞也似的 very fast
飞来飞去 fly about
飞出 fly out
飞升 increase
飞奔 rush
飞快 very fast
飞掠 fly past
飞机餐 in-flight meal
飞秒 fs
飞行 flight/fly
飞行记录 flight record
飞觥走斝 drink one's fill
飞越 fly over
飞跑 rush
飞身 move quickly
飞转 fly by
飞逝 pass quickly
飞速 swift
飞过 fly over/fly past
飞驰 rush
飞鸿 message/letter
食 food/eat
食人 eat people/man-eating
食俸 be in government service
食品 food
食安 food safety
食宿 room and board
食法 cooking method
食物 food
食物链 food chain
食用 eat
食禄 be in public service/draw government pay
食肆 restaurant
食补 eat such foods
食言 break one's promise
食谱 recipe
食顷 short moment
饲 raise/feed
饪 cook/cooked food
饫 full
饬 put in order/give an order
饭 meal/cooked rice
饭卡 meal card
饭店 hotel/restaurant
饭替 body double
饭桶 good-for-nothing/rice tub
饭盆 dog bowl
饭碗 job/rice bowl
饭票 meal ticket
饭庄 big restaurant
饭菜 food
饭量 portion size
饭类 rice dishes
饭食 food
饭馆 restaurant
饮料 drink
饮水 drink water/drinking water
饮水器 water dispenser
饮水机 water dispenser
饮用 drink
饮用水 drinking water
饮酒 drink wine
饮食 food and drink/eating and drinking
饲料 feed
饲养 raise
饲养场 feed lot
饱 satisfied/eat till full
饱受 be subjected to
饱含 be full of
饱和 filled to capacity
饱学 learned
饱满 full
饱足 be full
饱餐 eat one's fill
饱餐一顿 be full/eat one's fill
饰品 accessory
饰演 play a part
饰词 excuse
饰钉 shoes
饺子 pot-sticker
饺饵 pot-sticker
饼 cake/round flat cake
饼屋 bakery
饼饵 cakes
餇 food
饷银 pay/wages
养 keep/raise
养大 raise
养成 raise/form
养殖 raise/breed
养活 support/provide for
养神 rest
养育 bring up
养蜂 raise bees
饵 food
餐 eat/meal
餐巾 napkin
餐巾纸 paper napkin
餐厅 restaurant
餐牌 menu
餐食 meal
餐饮 catering
餐饮店 restaurant
餐馆 restaurant
餐点 food/dish
饽 cake
饽饽 cake
饾 set out food
𫗧 pot of cooked rice
余下 remaining
余剩 surplus
余存 balance
余孽 surviving members
余年 one's remaining years
余怒未息 be still angry
余热 surplus heat
余者 remaining people
余裕 surplus
余钱 surplus money
余额 surplus
馃 cake
馅 filling
馅料 filling
餤 advance
馆子 restaurant
餲 gone off
饧 heavy
喂哺 feed
喂料 feed
喂食 feed
喂养 keep/raise
𩠌 dish of food
馈 send/present
馏分 fraction
馈赠 present to
馈送 offering/present
饎 food/cook
饥荒 debt
饶 add for free/rich
饶了 spare
饶命 spare sb's life
饶富 be rich in
饶恕 spare
饶沃 rich
饶过 excuse
饔 breakfast/cooked food
饕餮之徒 money/by extension
飨 offer food and drinks
飨宴 mind/treat
餍 eat to the full
首 head/songs etc
首付 down payment
首付款 down payment
首位 first place
首例 first case
首先 first/in the first place
首创 invent
首季 first quarter/first season
首屈一指 outstanding/count as number one
首层 first floor
首度 first time
首批 first batch
首日封 first day cover
首映 first-run
首次 first/first time
首款 software/version
首演 first public showing
首发 first issue/first public showing
首脑 head
首要 most important
首轮 first round
首都 capital
首重 rank first
首页 home page/first page
首领 boss/head
馗 high
香 sound
香水 cologne
香消玉殒 pass away
香甜 sound
香皂 toilet soap
香精 seasoning
香胰子 toilet soap
香蕉 banana
香饽饽 popular person
马上 at once/right away
马不停蹄 without stopping to rest
马克 mark
马桶 chamber pot/toilet bowl
马熊 brown bear
马竿 white stick
马经 form
马脚 cat
马车 cart
马衔 bit
马马虎虎 so-so/not so bad
马鹿 idiot
马鹿易形 know right from wrong
驭 manage
驭兽术 animal training
冯 great
驮畜 pack animal
驮运 carry/transport on pack animal
驮重 carry a heavy load
驰 run fast
驯养 raise and train
驳回 reject/turn down
驳斥 deny
𫘝 fast
𬳶 sturdy
驻 stay
驻留 remain/stay
驻华 located in China
驻足 stop
驻跸 stop over
驾 draw/ride
驾乘 fly
驾培 driver training
驾崩 pass away
驾临 your arrival
驾驭 handle/manage
驾驶 driver
驾驶员 driver
驾驶室 driver's compartment
驾驶席 driver's seat
驶 go/run
驶入 ship
驶出 put off
驶往 head for
驶离 leave
骈 be side by side/pull side by side
骇人听闻 terrible
骏马 steed
骋 open up/run
騃 stupid
骑坐 ride
骑射 riding and shooting
骑车 ride a bike
验 check/test
骛 rush about
骙 strong
骞 hold high
骘 arrange
腾 make room/clear out
腾出 make available
腾出手 get one's hands free
腾挪 move/shift
腾越 jump over
腾骧 charge forward
骚瑞 sorry
骡马 pack animal
驱使 order sb about/prompt
驱动 device driver
驱动程序 device driver
驱役 order about/put to use
驱赶 chase away
驱车 go by car
验收 inspect and accept/acceptance
验核 check/inspect
验票 check tickets
验算 double-check
验血 do a blood test
验证码 verification code
验货 inspection of goods
验资 capital verification/certification of registered capital
验关 customs inspection
惊动 alarm
惊奇 wonder
惊师动众 alarm everyone
惊弓之鸟 due to past experiences
惊心动魄 hair-raising
惊怕 alarmed
惊恐 be alarmed
惊惕 be alert/be alarmed
惊慌 be alarmed
惊惧 be alarmed
惊扰 alarm
惊群动众 alarm everyone
惊艳 very impressed
惊起 give a start
惊跳 give a start
惊险 touch-and-go
驴友 travel buddy
骧 raise/hold high
骨折 break
骨朵 club
骨架 framework
骨烬 remains
骨碌碌 rolling around
骨血 flesh and blood
骨鲠在喉 sth on one's mind
骫 be bent/crooked
肮脏 dirty
脏乱 in a mess
脏兮兮 dirty
脏水 dirty water
脏脏 dirty
体 system/form
体例 form
体侧 side of the body
体内 within the body
体制 system
体势 feature
体团 community
体型 build/body type
体外 outside the body
体察 experience
体式 form
体弱多病 in fragile health
体形 figure
体征 sign
体恤 T-shirt
体恤衫 T-shirt
体悟 experience
体态 figure
体会 know from experience/understanding
体模 body model
体毛 body hair
体温 temperature
体积 volume/bulk
体积单位 unit of volume
体系 system/setup
体统 arrangement or form
体育馆 gym
体肤 flesh/body
体裁 form of writing
体谅 allow/appreciate
体重 body weight
体量 dimensions/body weight
体长 body length
体魄 build
高 your/high
高不可攀 too high to reach
高亮 loud and clear
高人 very able person
高人一等 cut above others
高企 stay high
高估 overestimate
高位 top job/high
高低 at long last/just
高个子 tall/tall person
高价 high price
高冷 reserved
高分 high marks/high score
高利 high interest rate
高利贷 high-interest loan
高危 high-risk
高压 high-handed
高压手段 high-handed/with a heavy hand
高压电 high voltage
高大 tall
高大上 high-end
高官 high official
高官显爵 high ranking
高寒 high and cold
高就 work
高居 stand above/rank
高层 high level
高岸 high bank
高岸深谷 high bank
高峰期 rush hour
高帮 high-top
高年 old/aged
高强 outstanding/excellent
高手 expert
高挑 raised high
高挑子 tall person
高数 further math
高昂 hold high/expensive
高明 brilliant
高旷 high and wide
高朋满座 in company
高朗 loud and clear
高楼 high building
高楼大厦 tall building
高档 high grade/top grade
高段 advanced/high-level
高汤 soup stock/clear soup
高温 high temperature
高涨 run high
高潮 high water
高烧 high temperature
高牌 high card
高发人群 high-risk group
高看 value
高端 high-end
高等 advanced/high-level
高级 advanced/high grade
高级职务 high position
高级职员 high official
高级语言 high-level language
高声 loud
高脚椅 high chair
高兴 willing/happy
高举 hold high
高薪 high salary
高薪厚禄 high salary
高薪酬 high salary
高处 high place
高见 brilliant idea
高赀 high cost
高质量 high quality
高起 spring up
高超 excellent
高蹈 travel far
高逼格 high-end
高达 reach up to
高迈 outstanding/in advanced years
高阁 high shelf/tall building
高阶 high level
高靿 high/tall
高头 on top of
高头大马 tall
高额 large amount
高风险 high risk
高高低低 high and low
髝髞 tall
髟 hair
髦 mane
髧 long hair
发乳 hair cream
发妻 first wife
发尾 hair ends
发梢 hair ends
发丝 hair
发脚 length of hair
发量 hair volume
髳 mane
髾 long hair
鬃毛 mane
松手 let go
松开 let go/release
松饼 pancake
鬋 hang down
鬙 short hair
鬣 mane
鬣毛 mane
斗拳 boxing
闹事 cause trouble
闹大 escalate
闹太套 be a laughing stock
闹市 city center
闹别扭 fall out with
闹矛盾 have a falling out
闹糊糊 cause trouble
闹翻 have a falling out
闹脾气 get angry
闹着玩儿 joke around/play games
闹铃 alarm bell
阄 lots/lot
鬻 sell
鬼天气 awful weather
鬼斧神工 work of the Gods
鬼混 hang around
魁 outstanding/head
魁伟 tall and big
魁梧 tall and sturdy
魁首 first
魂牵梦萦 miss very much
魂灵 mind/idea
魔咒 spell
鱼沉雁杳 have lost contact
鱼津 bubbles
鱼腩 soft
鱼花 fry
鱼苗 fry
鱼贯 one after the other/in single file
鱼贯而出 file out
鱼鳍 fin
鲁 rude/stupid
鲁莽 hot-headed
鲁钝 stupid
鮨 sushi
鲜奶油 cream
鲜少 very few
鲜明 clear-cut/fresh and clear
鲜血 blood
鲲 fry
鳏夫 bachelor
鰦 bad person
鳍 fin
鳘 cod
鳕鱼 cod
鳞甲 scale
鲈 bass
鲈鱼 bass
鸣 make a sound
鸣谢 vote of thanks
鸢 kite
鸿 great/large
鹄候 look forward to
𬸣 flying
鹰犬 running dogs
鹯 swift
碱 base
碱基 chemical base
碱基对 base pair
碱基配对 base pairing/base pair
碱式盐 lye
碱水 lye water
麀 doe
麃 weed
麇 in large numbers
丽魄 moon
麭 cake
面包 bread
面包店 bakery
面包房 bakery
面包机 bread making machine
面包车 van for carrying people
面条 noodles
面汤 noodle soup/noodles in soup
面种 starter
面类 noodle dishes
面食 such as noodles
面体 noodles
麻利 swift
麻力 swift
麻吉 be tight/get along well
麻烦 trouble/annoying
麻豆 model
麻麻亮 be just getting light
麿 I/me
黄 fall through
黄昏 evening
黄菊 wine
黎 many/black
黎庶 people
黏 stick on/glue
黏人 friendly
黏合 glue together
黏合剂 glue
黏滑 stick-slip
黏结 bind
黏胶 glue/adhesive
黏着 stick together
黏贴 glue to/stick on
黏附 stick to
黑 black
黑人 black person
黑匣子 black box
黑咖啡 black coffee
黑夜 night
黑天 night
黑子 black piece
黑市 black market
黑洞 black hole
黑火药 black powder
黑痣 mole
黑白 right and wrong/black and white
黑白分明 black-and-white
黑白电视 black and white TV
黑盒 black box
黑眼圈 black eye
黑瞎子 black bear
黑箱 black box
黑箱子 black box
黑糊糊 black
黑糖 brown sugar
黑色 black
黑钱 dirty money
黑发 black hair
黑魆魆 black
黑鸢 black kite
黓 black
黕 red
默契 tight
默算 figure out
默认 default
默默 not speaking
黝 black
黝黑 black
点 order/tap
点乘 dot product
点交 hand over
点亮 light/turn on the lights
点出 point out
点卯 morning roll call
点名 roll call/by name
点名册 register of names
点单 order/place an order
点子 drop/point
点按 tap/click
点拨 give instructions/give advice
点击 hit/click
点击数 number of clicks/number of hits
点击率 click-through rate
点数 count and check
点明 point out
点染 add details/touch up
点查 inspect
点检 inspect one by one
点津 answer a question/solve a problem
点滴 little bit
点痣 remove a mole
点睛 add the finishing touch
点票 count votes
点积 dot product
点窜 edit a text
点缀 only for show
点菜 order dishes
点补 have a bite
点见 check an amount
点视 check
点触 tap/touch
点评 comment
点货 do an inventory count
点赞 like
点选 click on/select
点醒 point out
点阅率 click-through rate
点集合 point set
点题 make the point
点餐 take an order/order a meal
点点 point
点点滴滴 bit by bit
黢 black
党 club
党票 membership card
黮 black/private
黯然 sad
鼎力 thanks to your help
鼎助 thanks to your help
鼎革 clear out the old/bring in the new
鼎鼎 great/very important
鼓楼 Beijing etc
鼓气 support
鼠 rat
鼠年 Year of the Rat
鼠肚鸡肠 small-minded
鼭 kind of rat
鼹 mole
鼹鼠 mole
鼻儿 eye
鼻青眼肿 black eye
齁 extremely
齐 even/even sth out
齐备 available/all ready
齐全 complete
齐刷刷 even
齐心 work as one/be of one mind
齐心协力 work as one/pull together
齐心合力 work as one
齐根 at the base/at the root
齐活 done/finished
齐声 all speaking together
齐头 at the same time/exactly
齐头并进 going hand in hand/go forward together
齐头式 treating everyone the same
斋期 fast/fasting days
斋祭 wine etc
齑粉 broken pieces/fine powder
龁 bite
龅 stick out
龄 age/membership etc
𬺈 bite
齰 bite
龌 small-minded/dirty
龌龊 dirty
齾 dented
龙井茶 Zhejiang
龙套 walk-on
龙虎 outstanding people
龙头 tap/boss
龙头老大 big boss
龙头股 leading stock
龙骨车 water wheel
庞杂 complicated
龟缩 withdraw/hole up
龟裂 crack/cracked
龤 agree
𠩺 split open/crack
`;
