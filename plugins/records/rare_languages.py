"""Tags of languages that CLDR does not know, signed, extinct or of few speakers; and of families."""

RARE_LANGUAGES = frozenset(
    """
    abj abq aci ack acl ads aed aen aes afg aft aih ajs akj akm akx aky aml aou apq aqp arv asf asp asq asw
    aub aux aza bbh beg bfi bfk bfr bge bgk bgl bhx bix bje bll bmt bnl bog boi bpn bqh bqn bqy bsg bvl bvp
    bwn bxd bxe byg byo byq byt bzg bzs cda cdn cds cdy chc cid cik ckh cmm cno cnu con cov cow crr csc csd
    cse csf csg csi csl csn csq csr csx cuq cur cuw czo dbr dep dim dlk doq doz drb drd dse dsl dsz dtn ecs
    eee ehs elh eli elx emq emy enu ero esl esn eso esq etc eth fcs fse fsl fss fuj gce gda gds gft ghh ghl
    gii giu giw gly goz gqi gqu gro grr gse gsg gsm gss gus hab haf hca hds hkn hks hle hmc hme hmg hmh hmi
    hmk hml hnu hos hoz hps hsh hsl huj huo huq icl iks ils ima inl inm ins inz irr ise isg isr jcs jhs jih
    jii jio jiq jkp jkr jks jls jos jsl juc jus kae kaf kcr kcx kdu kej kep keq kfj kft kgg kgi kgn kii kjv
    kkn kpb ksa ksy kvk kvu kwx kxh kxs kyp kzg kzq laf lay lbc lbg lbs lhl lhp llh lls lof lov lre lrr lsb
    lsc lsh lsl lsn lso lsp lst lsv lsw lsy lws lwu lyg mbe mdl mef mei mfs mha mis mjo mjp mkg mkq mlm mmj
    mmk mml mqt mre msd msr mul mvb mvi myo mys mzb mzc mzg mzs mzy nbg nbs ncs nef nes nev nhh nik nkp nll
    nmy nol noz npa nrc nrr nrt nsi nsl nsp nsr ntw nul nwa nwy nxk nxm nzs och ocm ofo oge ojp okh okj okl
    okn omn omy onb onw oog oos orh osn oua oyb pcl pdi pef peh pej pgz pha phj phq pie pkc pks pkt plj plq
    ply pnu pnx pox ppu prl prn prz psc psd psg psl pso psp psr psy ptq ptw pty pwi pys quh qvy qxs ral raq
    ras rat rau rer rge rgk rib rms rmv rnb rnp rsb rsl rsm rsn rts ruh ryn rys rzh sbf scq sdl sdp sdt sdz
    sfb sfs sgg sgk sgx shl shx sjk sjn sjo sjs sle slf slq sls slt smm smv soh soj spu spx sqk sqn sqr sqs
    sqx ssi ssk ssp ssr std stu sux svk svx swl swn sxc sxg sxk sxl sxm sxo syy sze szs tbr tcl tct tdf tef
    tgr thn tia tiz tjm tkm tkn tlh tlo tms tnu tnz tpo tpq tqq tqr trd tse tsk tsm tsq tss tsy tta ttg tvy
    twc txb txc txh txr tza uan ugn ugy ukl uks ull umc url uuu ved vel vgt vis vmv vsi vsl vsv wao wbs wea
    wkb wkl wku wlc wlk wll wly wmg woy wrn wry wuh wxa xac xad xae xap xaq xbc xbo xcb xcc xce xcg xcl xcm
    xcn xct xcu xcv xcw xcy xdc xdm xeb xel xep xfa xga xgf xgl xgr xha xhc xhd xhr xht xhu xib xil xiv xki
    xkk xko xlb xle xlg xli xln xlo xlp xls xlu xme xmk xml xms xng xnh xno xns xpc xpp xps xpu xpy xqa xqt
    xrt xsc xsd xso xsv xtg xto xtr xua xug xup xur xwc xwg xzm ybk ych ycp ygs yha yhl yhs yif yik yin yip
    yiq yit yiu yix yiz ykl ykn ykt yku ylm yln ylo ymc ymd ymh ymi ymq ymr yms ymx ymz yne ynn yno yox ypa
    ypb ypg yph ypm ypn ypo ypp ypz yrn ysc ysg ysl ysm yso yta ytl ytp yuk yuy ywl ywt yyz yzg yzk zal zbl
    zcd zhb zib zkg zkh zkk zkn zkr zkv zra zsk zsl zua zxx
    """.split()  # noqa: SIM905 - as a list it would be seven hundred lines
)
"""Those of ISO 639-3, and those that stand for no language (``mis``, ``mul``, ``zxx``), as of 2023."""
LANGUAGE_FAMILIES = frozenset(
    """
    aav afa alg alv apa aqa aql art ath auf aus awd azc bad bai bat ber bih bnt btk cai cau cba ccn ccs cdc
    cdd cel cmc cpe cpf cpp crp csu cus day dmn dra egx esx euq fiu fox gem gme gmq gmw grk hmx hok hyx iir
    ijo inc ine ira iro itc jpx kar kdo khi kro map mkh mno mun myn nah nai ngf nic nub omq omv oto paa phi
    plf poz pqe pqw pra qwe roa sai sal sdv sem sgn sio sit sla smi son sqj ssa syd tai tbq trk tup tut tuw
    urj wak wen xgn xnd ypk zhx zle zls zlw znd
    """.split()  # noqa: SIM905 - as above
)
"""Tags of ISO 639-5, each of several languages: Berber, Celtic, sign languages."""
